import { type RecordValues } from '@waymark/observations';
import { type Verdict, leftOut } from './verdict.js';

const words: Readonly<Record<string, string>> = {
  not_applicable: 'does not apply',
  declined: 'would rather not say',
  not_asked: 'was not asked',
  cannot_tell: 'could not be told',
  absent: 'was absent',
};

const codes: Readonly<Record<string, string>> = {
  not_applicable: 'does_not_apply',
  declined: 'rather_not_say',
  not_asked: 'not_asked',
  cannot_tell: 'cannot_tell',
  absent: 'absent',
};

/**
 * Why a column that is judged says nothing: blank, one of the ways of having no value, or a word that is no answer to it. `what` names the
 * column where the reader could not know which one is meant.
 */
export function noValue(values: RecordValues, column: string, what = ''): Verdict {
  const value = values[column];
  const named = (text: string) => (what === '' ? text : `${what}: ${text}`);
  if (value === undefined || value === null || value === '') return leftOut('left_blank', named('left blank'));
  return leftOut(codes[String(value)] ?? 'no_answer', named(words[String(value)] ?? 'not an answer that counts'));
}
