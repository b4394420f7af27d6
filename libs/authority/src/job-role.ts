import { cellReader, columnOf, datasetByName } from '@waymark/datasets';

/** The social work posts that core training is planned for first. */
export const socialWorkers: readonly string[] = [
  'social_worker',
  'senior_social_worker',
  'newly_qualified',
  'supervising_social_worker',
];

/** The role outside the list, which the core course is not planned for. */
export const otherRole = 'other';

const readRole = cellReader(columnOf(datasetByName('people')!, 'job_role')!, { arrivedOn: '' });

/**
 * The role of a row that says it in words of its own, as breakdowns name it: a word of the workforce's list however it is spelt, otherwise
 * other. '' where the row says none.
 */
export function roleOfWords(words: string): string {
  if (words.trim() === '') return '';
  const reading = readRole(words);
  return 'value' in reading ? String(reading.value) : otherRole;
}
