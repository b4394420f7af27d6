import { type Month, dayFromText, monthFromText, monthOf } from '@waymark/calendar';
import { unitOfRow } from './cell-unit.js';
import type { ObservedRecord, RecordObserver, RecordValues } from './observer.js';
import type { Observation } from './observation.js';
import { textOf } from './record-values.js';
import { flowsOf } from './spoken.js';

/** The measure that says in which months a dataset has sent something. */
export function feedMeasure(dataset: string): string {
  return `feed/${dataset}`;
}

const happened: readonly string[] = ['attended', 'part_attended', 'no_show'];

/** A plan is not something that happened: in these datasets the month that a row fills is not that of its month column, or there is none. */
const filledTexts: Readonly<Record<string, (values: RecordValues) => string>> = {
  actions: (values) => textOf(values, 'raised_on'),
  supervision: (values) => textOf(values, 'due_on') || textOf(values, 'held_on'),
  training: (values) => (happened.includes(textOf(values, 'status')) ? textOf(values, 'held_on') : ''),
  notes: () => '',
};

/** The measure that says which months a dataset fills, so that they are opened to figures (rules.span of the definitions). */
export function filledMeasure(dataset: string): string {
  return dataset in filledTexts ? `filled/${dataset}` : feedMeasure(dataset);
}

/** The month that a row fills because something happened then; `undefined` for a plan, a note or a row without a date. */
export function happenedMonth(
  { dataset, values }: Pick<ObservedRecord, 'dataset' | 'values'>,
  monthColumn: string,
): Month | undefined {
  if (dataset === 'supervision' && textOf(values, 'due_on') !== '') return undefined;
  return monthOfText(filledTexts[dataset]?.(values) ?? textOf(values, monthColumn));
}

/**
 * Which months each dataset has sent rows for, and which it fills where that differs: "silence is not zero", "last fed on" and the span
 * of the figures read them. `monthColumns` names the column (a date or a month) that puts a row of each dataset into its month.
 */
export function feedObserver(monthColumns: Readonly<Record<string, string>>): RecordObserver {
  return {
    subject: 'record',
    name: 'feeds',
    version: 2,
    datasets: Object.keys(monthColumns),
    observe: (record) => feedOf(record, monthColumns[record.dataset]),
  };
}

function feedOf({ dataset, values }: ObservedRecord, monthColumn: string | undefined): readonly Observation[] {
  const unit = unitOfRow(values['team_code'], values['service_area']);
  const spoken = (measure: string, month: Month | undefined) =>
    month === undefined ? [] : flowsOf(month, unit, [{ measure, value: 0 }]);
  const fed = monthColumn === undefined ? undefined : monthOfText(textOf(values, monthColumn));
  const filled = filledTexts[dataset];
  return [...spoken(feedMeasure(dataset), fed), ...(filled ? spoken(filledMeasure(dataset), monthOfText(filled(values))) : [])];
}

function monthOfText(text: string): Month | undefined {
  const day = dayFromText(text);
  return day === undefined ? monthFromText(text) : monthOf(day);
}
