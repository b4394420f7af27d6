/** More lines than any file may have: what lies above is a line of a list. */
const linesOfAList = 10_000_000;

/** The line of a row that came out of one of several numbered lists of a workbook: list 6, row 14 is 60000014, so that no two rows share one. */
export function lineInList(list: number, row: number): number {
  return list * linesOfAList + row;
}

/** A line as a person looks for it: "14", or "list 6, row 14". */
export function lineText(line: number): string {
  return line < linesOfAList ? String(line) : `list ${Math.floor(line / linesOfAList)}, row ${line % linesOfAList}`;
}

/** The same in a sentence: "line 14", or "list 6, row 14". */
export function lineWords(line: number): string {
  return line < linesOfAList ? `line ${line}` : lineText(line);
}
