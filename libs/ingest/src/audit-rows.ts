import type { Value, Values } from '@waymark/datasets';
import { itemOf } from '@waymark/instruments';
import type { Known } from './known.js';
import { answerColumnOf, notOfInstrument, readItemAnswer, type PlannedItem } from './row-items.js';
import type { RowProblem } from './row-cells.js';

/** What a wide audit row came apart into: one record an item, and its refused cells. */
export interface WideAudit {
  readonly records: readonly Values[];
  readonly problems: readonly RowProblem[];
}

/** One record for each answered item of a wide audit row; evidence and difference of one item are one record. */
export function readWideAudit(items: readonly PlannedItem[], base: Values, cells: readonly string[], known: Known): WideAudit {
  const instrument = known.instrumentById(known.instrumentOfAudit(String(base['audit_ref'])) ?? '');
  const records = new Map<string, Record<string, Value>>();
  const problems: RowProblem[] = [];
  for (const { index, item, name, fills, read } of items) {
    const text = cells[index]?.trim() ?? '';
    if (text === '') continue;
    const reading = read(text);
    const problem = notOfInstrument(item, instrument) ?? ('problem' in reading ? reading.problem : undefined);
    if (problem !== undefined) problems.push({ column: name, problem, found: text });
    else if ('value' in reading) {
      const record = records.get(item.code) ?? { ...base, item: item.code };
      record[fills] = reading.value;
      records.set(item.code, record);
    }
  }
  return { records: [...records.values()], problems };
}

/** Puts the item's own code and the choice's own word into a row with one answer; a problem where the instrument has no such item or choice. */
export function readAuditAnswer(values: Record<string, Value>, known: Known): RowProblem | undefined {
  const [auditRef, code, choice] = [values['audit_ref'], values['item'], values['choice']];
  const instrument = known.instrumentById(known.instrumentOfAudit(String(auditRef)) ?? '');
  if (instrument === undefined || typeof code !== 'string') return undefined;
  const item = itemOf(instrument, code);
  if (item === undefined) {
    const reason = `${instrument.id} has no item of this code.`;
    return {
      column: 'item',
      problem: { code: 'unknown-item', reason, repair: 'Write an item code of the instrument, for example d1.1.' },
    };
  }
  values['item'] = item.code;
  if (typeof choice !== 'string' || answerColumnOf(item) !== 'choice') return undefined;
  const reading = readItemAnswer(item, choice, instrument);
  if ('problem' in reading) return { column: 'choice', problem: reading.problem };
  values['choice'] = reading.value;
  return undefined;
}
