import type { Issue, Place } from '@waymark/basics';
import { slashedNumbers, type DateOrder } from '@waymark/datasets';
import { numbersOf } from '@waymark/instruments';
import type { ReadPlan } from './plan.js';
import type { RawRow } from './row-source.js';
import { withWholeYear } from './survey-tools.js';

/** Whether day or month stands first in a column of dates, or that a person must say. */
export type DateOrderAnswer = DateOrder | 'ask';

/** How the dates with slashes of one column can be read. */
interface DateEvidence {
  /** Only the day can be first: 31/03/2026. */
  dayFirst: number;
  /** Only the month can be first: 03/31/2026. */
  monthFirst: number;
}

/**
 * Dates are day first, or in the order that was remembered of the column. A column that has dates which can only be read the other way
 * round, and as many of them as can only be read this way, cannot be read so: a person must say. A lone one is a mistake of its row,
 * refused there.
 */
export function decideDateOrder(samples: Iterable<string>, remembered: DateOrder = 'day'): DateOrderAnswer {
  const evidence: DateEvidence = { dayFirst: 0, monthFirst: 0 };
  for (const sample of samples) addEvidence(evidence, sample);
  return orderOf(evidence, remembered);
}

function addEvidence(evidence: DateEvidence, text: string): void {
  const numbers = slashedNumbers(text.trim());
  if (numbers === undefined) return;
  const [first, second] = numbers;
  if (first > 12 && second <= 12) evidence.dayFirst++;
  if (second > 12 && first <= 12) evidence.monthFirst++;
}

function orderOf({ dayFirst, monthFirst }: DateEvidence, remembered: DateOrder): DateOrderAnswer {
  const [fits, against] = remembered === 'day' ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  return against > 0 && against >= fits ? 'ask' : remembered;
}

/** What must be known of whole columns before rows are read: looked at in a first pass over the file. */
export interface ColumnProfile {
  readonly add: (rows: readonly RawRow[]) => void;
  /**
   * The plan with what was found, and issues: columns whose dates cannot be read day first, item columns that are refused, and columns of
   * numbers that mix numbers with and without a percent sign.
   */
  readonly decide: () => { readonly plan: ReadPlan; readonly unclearDates: readonly string[]; readonly issues: readonly Issue[] };
}

/**
 * Looks at the columns of dates, unless somebody has said their order, at survey columns whose answers have numbers, and at columns of
 * numbers.
 */
export function columnProfile(plan: ReadPlan, saidOrders: ReadonlySet<string> = new Set(), place: Place = {}): ColumnProfile {
  const dates = plan.columns
    .filter(({ column }) => column.type === 'date' && !saidOrders.has(column.name))
    .map(({ column, index, isToolMoment = false }) => ({
      name: column.name,
      index,
      isToolMoment,
      evidence: { dayFirst: 0, monthFirst: 0 },
    }));
  const levels = plan.dataset.items === 'survey' ? plan.items : [];
  const items = levels.flatMap(({ item, index }) => {
    const numbers = numbersOf(item);
    return numbers === undefined ? [] : [{ name: item.code, index, numbers: new Set(numbers), outside: new Set<number>() }];
  });
  const numbers = plan.columns
    .filter(({ column }) => column.type === 'number')
    .map(({ column, index }) => ({ name: column.name, index, plain: 0, signed: 0 }));
  return {
    add: (rows) => {
      for (const { line, cells, fault } of rows) {
        if (line <= plan.headerLine || fault !== undefined || cells.length !== plan.headings.length) continue;
        for (const { index, evidence, isToolMoment } of dates)
          addEvidence(evidence, isToolMoment ? withWholeYear(cells[index]!) : cells[index]!);
        for (const { index, numbers, outside } of items) addOutside(cells[index]!.trim(), numbers, outside);
        for (const column of numbers) addWriting(column, cells[column.index]!.trim());
      }
    },
    decide: () => {
      const unclear = dates
        .filter(({ name, evidence }) => orderOf(evidence, plan.dateOrders[name] ?? 'day') === 'ask')
        .map(({ name }) => name);
      const refused = items.filter(({ outside }) => outside.size > 0);
      const mixed = numbers.filter(({ plain, signed }) => plain > 0 && signed > 0);
      const issues = [
        ...unclear.map((name) => unclearDates(name, place)),
        ...refused.map(({ name, numbers, outside }) => outsideLevels(name, numbers, outside, place)),
        ...mixed.map((column) => mixedPercents(column, place)),
      ];
      return { plan: { ...plan, refusedItems: new Set(refused.map(({ name }) => name)) }, unclearDates: unclear, issues };
    },
  };
}

function addOutside(text: string, numbers: ReadonlySet<number>, outside: Set<number>): void {
  if (/^\d{1,3}$/.test(text) && !numbers.has(Number(text)) && outside.size < 5) outside.add(Number(text));
}

/** How the numbers of one column are written. */
interface Writing {
  readonly name: string;
  /** Cells that are a number and nothing else. */
  plain: number;
  /** Cells that are a number with a percent sign. */
  signed: number;
}

function addWriting(column: Writing, text: string): void {
  const found = /^[+-]?(\d+\.?\d*|\.\d+)\s*(%?)$/.exec(text);
  if (found === null) return;
  if (found[2] === '%') column.signed++;
  else column.plain++;
}

/** Cells with the sign are refused row by row; those without it go in, and may have been meant as per cent just as well. */
function mixedPercents({ name, plain, signed }: Writing, place: Place): Issue {
  return {
    weight: 'warning',
    code: 'percent-signs-mixed',
    place: { ...place, column: name },
    reason: `The column ${name} has ${signed} with a percent sign and ${plain} without. Those with the sign are refused; the others are read as they stand.`,
    repair: 'Look whether all of the column means the same, and write every number of it in one way, without the sign.',
  };
}

function unclearDates(name: string, place: Place): Issue {
  return {
    weight: 'refused-file',
    code: 'date-order-unclear',
    place: { ...place, column: name },
    reason: `The dates of ${name} cannot all be read in one order of day and month.`,
    repair: 'Say whether day or month stands first (--date-order day or --date-order month); the answer is kept for this feed.',
  };
}

function outsideLevels(name: string, numbers: ReadonlySet<number>, outside: ReadonlySet<number>, place: Place): Issue {
  return {
    weight: 'refused-cell',
    code: 'column-outside-levels',
    place: { ...place, column: name },
    reason: `The column ${name} holds ${[...outside].join(', ')}; the levels of this item are ${[...numbers].join(', ')}. The whole column is refused.`,
    repair: 'Export the answers as words, or with the numbers of the instrument.',
  };
}
