import { cellReader, columnOf, type CellReading, type Dataset, type Problem, sheetError } from '@waymark/datasets';
import { itemOf, readAnswer, type Instrument, type Item } from '@waymark/instruments';
import type { MatchedItem } from './header-match.js';
import type { ReadPlan } from './plan.js';
import type { ReadContext } from './read-row-types.js';

/** One item column of a wide file, with the reader of its cells made once. */
export interface PlannedItem {
  readonly index: number;
  readonly item: Item;
  /** The heading by which messages name it: d1.1 or d1.1.difference. */
  readonly name: string;
  readonly instrument: Instrument;
  /** Audits: the column of audit_answers that the cell fills. */
  readonly fills: string;
  readonly refused: boolean;
  readonly read: (text: string) => CellReading;
}

/** The item columns of a plan. */
export function plannedItems(plan: ReadPlan, context: ReadContext): readonly PlannedItem[] {
  return plan.items.map((matched) => {
    const { item, instrument, part, index } = matched;
    const name = part === 'difference' ? `${item.code}.difference` : item.code;
    const fills = part === 'difference' ? 'difference' : answerColumnOf(item);
    const saved = new Map(Object.entries(plan.savedWords[name] ?? {}).map(([from, to]) => [from.trim().toLowerCase(), to]));
    const read = remembering(readerOf(plan.dataset, matched, fills, context));
    const refused = plan.refusedItems.has(name);
    return {
      index,
      item,
      name,
      instrument,
      fills,
      refused,
      read: saved.size === 0 ? read : (text) => read(saved.get(text.toLowerCase()) ?? text),
    };
  });
}

/** The column of audit_answers in which an item's answer is kept. */
export function answerColumnOf(item: Item): string {
  switch (item.answer) {
    case 'evidence_and_difference':
    case 'evidence_0_3':
      return 'evidence';
    case 'difference_0_2':
      return 'difference';
    case 'scale_0_10':
      return 'scale';
    case 'text':
      return 'text';
    default:
      return 'choice';
  }
}

function readerOf(
  dataset: Dataset,
  { item, instrument }: MatchedItem,
  fills: string,
  context: ReadContext,
): (text: string) => CellReading {
  const column = dataset.items === 'audit' && fills !== 'choice' && fills !== 'text' ? columnOf(dataset, fills) : undefined;
  if (column !== undefined) return cellReader(column, { arrivedOn: context.arrivedOn });
  return (text) => readItemAnswer(item, text, instrument);
}

/** An answer of an item as a cell reading, with the refusal as a problem. */
export function readItemAnswer(item: Item, text: string, instrument: Instrument): CellReading {
  const error = sheetError(text);
  if (error !== undefined) return { problem: error };
  const answer = readAnswer(item, text, instrument);
  return 'refusal' in answer ? { problem: answer.refusal } : answer;
}

function remembering(read: (text: string) => CellReading): (text: string) => CellReading {
  const known = new Map<string, CellReading>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const reading = read(text);
    if (text.length <= 40 && known.size < 5_000) known.set(text, reading);
    return reading;
  };
}

/** Whether the item is one of this instrument; a problem that says so where it is not. */
export function notOfInstrument(item: Item, instrument: Instrument | undefined): Problem | undefined {
  if (instrument === undefined || itemOf(instrument, item.code) !== undefined) return undefined;
  return {
    code: 'unknown-item',
    reason: `${item.code} is not an item of ${instrument.id}.`,
    repair: 'Leave the cell blank, or mend the instrument of this row.',
  };
}
