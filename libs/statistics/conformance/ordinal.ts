import { marginalHomogeneity } from '../src/marginal-homogeneity.js';
import { pairedOrdinalChange } from '../src/paired-ordinal-change.js';
import { twoSampleOrdinal } from '../src/two-sample-ordinal.js';
import type { Adapters } from './case.js';
import { answered, flag, number, numberRows, observations, optional } from './reading.js';

/** Pages stop at 400 and turn to the normal approximation; the reference gives both. */
const EXACT_UP_TO = 10_000;

/** Change in ordinal grades and 0-10 scores. */
export const ordinal: Adapters = {
  'paired-ordinal-change': {
    answer: (input, parameters) =>
      answered(
        pairedOrdinalChange(
          { before: observations(input, 'before'), after: observations(input, 'after') },
          { higherIsBetter: flag(parameters, 'higherIsBetter'), confidence: optional(number, parameters, 'confidence') },
        ),
      ),
  },
  'marginal-homogeneity': {
    answer: (input) => {
      const outcome = marginalHomogeneity(numberRows(input, 'table'));
      if (outcome.status !== 'ok') return { ...outcome };
      const { stuartMaxwell, bhapkar } = outcome.value;
      return { status: 'ok', stuartMaxwell: answered(stuartMaxwell), bhapkar: answered(bhapkar) };
    },
  },
  'two-sample-ordinal': {
    answer: (input) =>
      answered(twoSampleOrdinal({ x: observations(input, 'x'), y: observations(input, 'y') }, { exactUpTo: EXACT_UP_TO })),
  },
};
