/** A fix that is plain enough to offer, never made unasked: read `from` as `to`. */
export interface Suggestion {
  readonly from: string;
  readonly to: string;
}

/** What is wrong with one cell or row, before it has a place: a code that groups what has the same repair, and calm words. */
export interface Problem {
  readonly code: string;
  readonly reason: string;
  readonly repair: string;
  readonly suggestion?: Suggestion;
}

/** What was read, or what is wrong with it. */
export type Reading<Read> = { readonly value: Read } | { readonly problem: Problem };

/**
 * What a message may say of a value that was found. Short numbers (7/10, 5.5) and short codes (T99) are said; everything else could be
 * about somebody, so only its kind and length are.
 */
export function described(text: string): string {
  if (/^[\d.,/ %+-]{1,7}$/.test(text) || /^[A-Za-z]{1,10}[ -]?\d{1,2}$/.test(text)) return text;
  const length = Array.from(text).length;
  return /^[\d\s./:-]+$/.test(text) ? `a number or date of ${length} characters` : `a text of ${length} characters`;
}

const sheetErrorPattern =
  /^#(REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|EXTERNAL!|PYTHON!|GETTING_DATA|UNKNOWN!)/i;

/** What stands for a cell whose formula was never calculated, or calculated by a program that did not keep what came of it. */
export const notCalculated = '#NOT-CALCULATED!';

/** The cell shows an error of the spreadsheet in place of its value, or nothing where a formula should have given one. */
export function sheetError(text: string): Problem | undefined {
  if (text === notCalculated) return formulaWithoutValue;
  const error = sheetErrorPattern.exec(text)?.[0];
  if (error === undefined) return undefined;
  return {
    code: 'sheet-error',
    reason: `The sheet shows an error (${error}) in this cell.`,
    repair: 'Mend the formula in the spreadsheet, save it and send the file again.',
  };
}

const formulaWithoutValue: Problem = {
  code: 'formula-without-value',
  reason: 'This cell holds a formula whose value was not stored.',
  repair: 'Open the workbook in Excel, let it recalculate, save it and send it again.',
};
