import { dayFromText, monthFromText, monthOf } from '@waymark/calendar';
import { unitOfRow } from './cell-unit.js';
import type { ObservedRecord, RecordObserver } from './observer.js';
import type { Observation } from './observation.js';

/** The measure that says in which months a dataset has sent something. */
export function feedMeasure(dataset: string): string {
  return `feed/${dataset}`;
}

/**
 * Which months each dataset has sent rows for: "silence is not zero", "last fed on" and the span of the figures all read it.
 * `monthColumns` names the column (a date or a month) that puts a row of each dataset into its month.
 */
export function feedObserver(monthColumns: Readonly<Record<string, string>>): RecordObserver {
  return {
    subject: 'record',
    name: 'feeds',
    version: 1,
    datasets: Object.keys(monthColumns),
    observe: (record) => feedOf(record, monthColumns[record.dataset]),
  };
}

function feedOf(record: ObservedRecord, monthColumn: string | undefined): readonly Observation[] {
  const text = monthColumn === undefined ? undefined : record.values[monthColumn];
  const month = typeof text === 'string' ? monthOfText(text) : undefined;
  if (month === undefined) return [];
  const unit = unitOfRow(record.values['team_code'], record.values['service_area']);
  return [{ measure: feedMeasure(record.dataset), grain: 'flow', month, unit, split: '', value: 0 }];
}

function monthOfText(text: string) {
  const day = dayFromText(text);
  return day === undefined ? monthFromText(text) : monthOf(day);
}
