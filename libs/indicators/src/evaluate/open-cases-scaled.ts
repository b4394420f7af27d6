import { feedMeasure } from '@waymark/observations';
import type { CellReader } from './cell-reader.js';
import { share } from './counts.js';
import { medianOfCounts } from './distribution.js';
import { type Evaluator, single, unlessSilent } from './evaluator.js';

const halfYear = 6;
const quarter = 3;

function noRatingsIn(months: number) {
  return (read: CellReader) => read.everywhere().window(months, feedMeasure('ratings')).n() === 0;
}

/** Open cases of which something was said, of all open cases. */
function openCasesWith(measure: string): Evaluator {
  return single((read) => share(read.openCases(measure).n(), read.openCases().n()));
}

const latestRating = single((read) => {
  const distribution = read.openCases('scaling/latest-professional').distribution();
  const denominator = distribution.reduce((total, { n }) => total + n, 0);
  return { denominator, value: medianOfCounts(distribution), distribution };
});

const judgementByTheme: Evaluator = {
  parts: () => ['leadership', 'learning', 'alignment', 'measures'],
  evaluate: (read, theme) => {
    const judges = read.flow(`judgements/${theme}`);
    const distribution = judges.distribution();
    return { denominator: judges.n(), value: medianOfCounts(distribution), distribution, counts: { judges: judges.n() } };
  },
};

export const scalingPageEvaluators: Readonly<Record<string, Evaluator>> = {
  'SC-01': latestRating,
  'SC-02': unlessSilent(noRatingsIn(halfYear), openCasesWith('scaling/latest-professional')),
  'SC-03': unlessSilent(noRatingsIn(quarter), openCasesWith('scaling/recently-scaled')),
  'SC-04': unlessSilent(noRatingsIn(halfYear), openCasesWith('scaling/child-rated')),
  'SC-05': judgementByTheme,
};
