import { feedMeasure } from '@waymark/observations';
import { staffAgree } from './answers.js';
import type { CellReader } from './cell-reader.js';
import { share } from './counts.js';
import { medianOfCounts } from './distribution.js';
import { type Evaluator, single, unlessSilent } from './evaluator.js';

/** Months of a quarter that ends with any month. */
const quarter = 3;
const year = 12;

/** What leaders did in a quarter: 1 any activity, 2 close to practice. */
const anyActivity = 1;
const nearPractice = 2;

function leadersWith(least: number): Evaluator {
  const found = single((read) => read.stock('leaders/activity').share((activity) => activity >= least));
  return unlessSilent((read) => read.everywhere().window(quarter, feedMeasure('leadership')).n() === 0, found);
}

const askedBeforeDeciding = single((read) => {
  const [actions, milestones] = [read.flow('actions/asked').share(), read.flow('plan/asked').share()];
  return share((actions.numerator ?? 0) + (milestones.numerator ?? 0), actions.denominator + milestones.denominator);
});

const appreciations = unlessSilent(
  (read) => read.everywhere().flow(feedMeasure('appreciations')).n() === 0,
  single((read) => {
    const [numerator, denominator] = [read.flow('appreciations/accepted').n(), read.stock('case-holders').n()];
    return denominator === 0 ? { numerator, denominator } : { numerator, denominator, value: (100 * numerator) / denominator };
  }),
);

const scores = Array.from({ length: 11 }, (_, score) => String(score));

const ownJudgement: Evaluator = {
  parts: () => ['', ...scores],
  evaluate: (read, part) => {
    const judges = read.flow('judgements/whole');
    const counts = { judges: judges.n() };
    if (part !== '') return { ...judges.share((score) => score === Number(part)), counts };
    const distribution = judges.distribution();
    return { denominator: judges.n(), value: medianOfCounts(distribution), distribution, counts };
  },
};

const landed = (read: CellReader) => read.window(year, 'plan/landed').share();

export const leadershipEvaluators: Readonly<Record<string, Evaluator>> = {
  'LD-01': staffAgree('ld.a'),
  'LD-02': leadersWith(anyActivity),
  'LD-04': staffAgree('ld.b'),
  'LD-05': askedBeforeDeciding,
  'LD-06': appreciations,
  'LD-07': single((read) => read.flow('findings/strengths').share()),
  'LD-08': leadersWith(nearPractice),
  'LD-10': ownJudgement,
  'LD-11': single(landed),
};
