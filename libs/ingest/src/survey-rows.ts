import type { Value } from '@waymark/datasets';
import type { Instrument } from '@waymark/instruments';
import { notOfInstrument, type PlannedItem } from './row-items.js';
import type { RowProblem } from './row-cells.js';

/**
 * Reads the item cells of a survey reply into `values`. A blank cell stays absent; a bad one is refused by itself and stays absent too,
 * so that what was known of it stays.
 */
export function readSurveyItems(
  items: readonly PlannedItem[],
  instrument: Instrument | undefined,
  cells: readonly string[],
  values: Record<string, Value>,
): RowProblem[] {
  const problems: RowProblem[] = [];
  for (const { index, item, name, refused, read } of items) {
    const text = cells[index]?.trim() ?? '';
    if (text === '') continue;
    const reading = read(text);
    const problem = refused
      ? refusedColumn(name)
      : (notOfInstrument(item, instrument) ?? ('problem' in reading ? reading.problem : undefined));
    if (problem !== undefined) problems.push({ column: name, problem, found: text });
    else if ('value' in reading) values[item.code] = reading.value;
  }
  return problems;
}

function refusedColumn(name: string): RowProblem['problem'] {
  return {
    code: 'column-outside-levels',
    reason: `The column ${name} holds numbers outside the levels of its item, so none of its numbers can be trusted.`,
    repair: 'Export the answers as words, or with the numbers of the instrument.',
  };
}

/**
 * Some surveys number their replies anew in each export. A reference that is only a number is told apart by its wave, or by its feed where
 * it has none: 2026-spring/17.
 */
export function tellRepliesApart(values: Record<string, Value>, feed: string | undefined): void {
  const reference = values['response_ref'];
  const source = values['wave'] ?? feed ?? null;
  if (typeof reference === 'string' && source !== null && /^\d{1,9}$/.test(reference))
    values['response_ref'] = `${source}/${reference}`;
}
