import { type RecordValues, textOf } from '@waymark/observations';

/** Whether a row is the council's own: it names no agency. */
export function isCouncil(values: RecordValues): boolean {
  return textOf(values, 'agency_code') === '';
}

/** The agency of a row, as breakdowns name it. */
export function agencyOf(values: RecordValues): string {
  return isCouncil(values) ? 'council' : textOf(values, 'agency_code');
}
