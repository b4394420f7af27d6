import type { DatasetSummary, Matching } from '@waymark/contract';
import { type ColumnChoices, stillMissing } from './match-choice.js';

const snapshotDay = 'snapshot_on';

/** Whether the file does not say of which day it speaks, so that a person has to. */
export function isDayAsked(dataset: DatasetSummary, matching: Matching, choices: ColumnChoices): boolean {
  return stillMissing(dataset, matching, choices).some(({ name }) => isSnapshotDay(name));
}

export function isSnapshotDay(column: string): boolean {
  return column === snapshotDay;
}

/** The dataset where somebody has said the day: the file then need not have it. */
export function withDaySaid(dataset: DatasetSummary): DatasetSummary {
  const columns = dataset.columns.map((column) => (isSnapshotDay(column.name) ? { ...column, required: false } : column));
  return { ...dataset, columns };
}
