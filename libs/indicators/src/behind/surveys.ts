import { type RecordValues, numberOf, textOf } from '@waymark/observations';
import { type BehindDefinition, eachRow } from './definition.js';
import { noValue } from './no-value.js';
import { inMonths } from './source.js';
import { type Verdict, judgedAs, leftOut } from './verdict.js';

/** Replies to some surveys that were received in the month. */
function replies(instruments: readonly string[], verdict: (values: RecordValues, part: string) => Verdict): BehindDefinition {
  return {
    counted: 'replies',
    sources: ({ month }) => [
      { ...inMonths('responses', 'received_on', month), among: { column: 'instrument', words: instruments } },
    ],
    judge: eachRow({
      dataset: 'responses',
      noun: 'reply',
      ref: 'response_ref',
      verdict: (values, { part }) => verdict(values, part),
    }),
  };
}

/** Replies to one item: those that took a side, and of these the ones whose answer counts. */
function itemVerdict(values: RecordValues, item: string, counting: readonly string[], others: readonly string[]): Verdict {
  const answer = textOf(values, item);
  if (![...counting, ...others].includes(answer)) return noValue(values, item);
  return judgedAs(counting.includes(answer), { so: 'gave an answer that counts', not: 'gave another answer' });
}

const staffAgree = (item: string) => replies(['staff/1'], (values) => itemVerdict(values, item, ['4', '5'], ['1', '2', '3']));

const parentsSay = (item: string) =>
  replies(['parent-carer/1'], (values) => itemVerdict(values, item, ['mostly', 'completely'], ['not_at_all', 'a_little']));

const youngPeopleSayYes = (item: string) =>
  replies(['young-person/1', 'child/1'], (values) => {
    if (textOf(values, 'instrument') === 'child/1')
      return leftOut('another_survey', 'a child under 11, who is asked in another way');
    return itemVerdict(values, item, ['yes'], ['sort_of', 'no', 'not_sure']);
  });

const leastScores = 10;
const confidentFrom = 7;

const confident = replies(['staff/1'], (values) => {
  const scores = Object.keys(values).flatMap((item) => (item.startsWith('t.') ? (numberOf(values, item) ?? []) : []));
  if (scores.length < leastScores) return leftOut('too_few_scores', `scored fewer than ${leastScores} of the tools`);
  const sum = scores.reduce((total, score) => total + score, 0);
  return judgedAs(sum >= confidentFrom * scores.length, {
    so: `scored ${confidentFrom} or more on average`,
    not: `scored less than ${confidentFrom} on average`,
  });
});

const toolUse = replies(['staff/1'], (values, tool) => itemVerdict(values, `u.${tool}`, ['1-2', '3+'], ['none']));

/** Figures that are shares of the replies to a survey. */
export const surveyDefinitions: Readonly<Record<string, BehindDefinition>> = {
  'LD-01': staffAgree('ld.a'),
  'LD-04': staffAgree('ld.b'),
  'LR-08': confident,
  'LR-09': toolUse,
  'OA-13': staffAgree('oa.time'),
  'MM-01': parentsSay('p2'),
  'MM-02': parentsSay('p3'),
  'MM-05': parentsSay('p13'),
  'MM-07': parentsSay('p9'),
  'MM-08': youngPeopleSayYes('y1'),
  'MM-09': youngPeopleSayYes('y4'),
};
