import type { RawFigure } from '../figure.js';
import type { CellReader } from './cell-reader.js';
import { medianOfCounts } from './distribution.js';
import { type Evaluator, single } from './evaluator.js';

const gapPrefix = 'scaling/gap/';
const standardSafety = 'safety@standard';

/** Gaps are counted in half points. */
const halves = 2;

const breadth: Evaluator = single((read) => read.flow('scaling/breadth').share());

const gap: Evaluator = {
  parts: (cells) => [
    '',
    ...cells
      .measuresFrom(gapPrefix)
      .map((measure) => measure.slice(gapPrefix.length))
      .filter((question) => question !== standardSafety),
  ],
  evaluate: (read, part) => gapOf(read, `${gapPrefix}${part === '' ? standardSafety : part}`),
};

function gapOf(read: CellReader, measure: string): RawFigure {
  const distribution = read
    .flow(measure)
    .distribution()
    .map(({ value, n }) => ({ value: value / halves, n }));
  const denominator = distribution.reduce((total, { n }) => total + n, 0);
  return { denominator, value: medianOfCounts(distribution), distribution };
}

const changes = { rising: 1, level: 0, falling: -1 } as const;

const direction: Evaluator = {
  parts: () => ['family', 'child', 'professional'].flatMap((kind) => Object.keys(changes).map((change) => `${kind}/${change}`)),
  evaluate: (read, part) => {
    const [kind, change] = part.split('/') as [string, keyof typeof changes];
    return read.flow(`scaling/direction/${kind}`).share((value) => value === changes[change]);
  },
};

export const scalingEvaluators: Readonly<Record<string, Evaluator>> = { 'MM-23': breadth, 'MM-26': gap, 'MM-27': direction };
