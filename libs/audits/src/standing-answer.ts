import { type ObservedRecord, type RecordValues, textOf } from '@waymark/observations';

/** Who speaks and at which stage; a blank rater is the auditor, a blank stage the first. */
export interface Reader {
  readonly rater: string;
  readonly stage: string;
}

/** Whose word counts, in this order; workers', supervisors', parents' and blind second answers never do. */
const inOrder: readonly Reader[] = [
  { rater: 'moderator', stage: 'moderated' },
  { rater: 'auditor', stage: 'moderated' },
  { rater: 'auditor', stage: 'agreed' },
  { rater: 'auditor', stage: 'first' },
];

/** The answers of one audit, by item. */
export type AuditAnswers = ReadonlyMap<string, readonly RecordValues[]>;

export function answersOf(records: readonly ObservedRecord[]): AuditAnswers {
  const byItem = new Map<string, RecordValues[]>();
  for (const { dataset, values } of records) {
    if (dataset !== 'audit_answers') continue;
    const item = textOf(values, 'item');
    const answers = byItem.get(item);
    if (answers) answers.push(values);
    else byItem.set(item, [values]);
  }
  return byItem;
}

/** What one reader said of an item in a column; blank where they said nothing. */
export function answerBy(answers: readonly RecordValues[], { rater, stage }: Reader, column: string): RecordValues[string] {
  const answer = answers.find(
    (values) => (textOf(values, 'rater') || 'auditor') === rater && (textOf(values, 'stage') || 'first') === stage,
  );
  return answer?.[column] ?? null;
}

/**
 * The answer of record for an item: the first in order of readers in which the column is not blank. A moderator's not_applicable is not
 * blank, so the auditor's number is then not looked at. `null` where nobody whose word counts has answered.
 */
export function standingAnswer(answers: AuditAnswers, item: string, column: 'evidence' | 'choice'): RecordValues[string] {
  const ofItem = answers.get(item) ?? [];
  for (const reader of inOrder) {
    const answer = answerBy(ofItem, reader, column);
    if (answer !== null && answer !== '') return answer;
  }
  return null;
}
