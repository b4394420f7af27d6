import { columnOf } from './datasets.js';
import type { Dataset, Value, Values } from './dataset.js';

/**
 * The row with its key filled in: the stated meaning of a blank (question safety, rater_no 1, rater auditor ...) in the columns of the key,
 * and `null` where a blank has no other word. A blank occasion of ratings is made from case_ref, rated_on and setting, so this runs on
 * rows whose references are pseudonyms already: otherwise the occasion would carry the case's own reference.
 */
export function withKeyFilled(dataset: Dataset, values: Values): Values {
  const filled: Record<string, Value> = { ...withBlanksFilled(dataset, values) };
  if (dataset.name === 'ratings' && filled['occasion_ref'] === null) filled['occasion_ref'] = occasionOf(filled);
  return filled;
}

/** The constant part of `withKeyFilled`, which needs no references. */
export function withBlanksFilled(dataset: Dataset, values: Values): Values {
  const filled: Record<string, Value> = { ...values };
  for (const name of dataset.key) filled[name] = values[name] ?? columnOf(dataset, name)?.blankIs ?? null;
  return filled;
}

/**
 * The natural key of a row as one unambiguous text: a JSON array of the key's values with their defaults filled in, blanks as ''. Two
 * spellings of one row give one key.
 */
export function keyOf(dataset: Dataset, values: Values): string {
  const filled = withKeyFilled(dataset, values);
  return JSON.stringify(dataset.key.map((name) => filled[name] ?? ''));
}

/** The occasion of people who scaled the same case on the same day in the same setting. */
function occasionOf(values: Values): string {
  return `${values['case_ref'] ?? ''}/${values['rated_on'] ?? ''}/${values['setting'] ?? ''}`;
}
