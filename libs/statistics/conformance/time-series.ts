import { interruptedTimeSeries } from '../src/interrupted-time-series.js';
import { praisWinsten } from '../src/prais-winsten.js';
import type { InterruptedSeries } from '../src/segmented-series.js';
import type { Adapters, Fields } from './case.js';
import { answered, flag, number, observations, optional } from './reading.js';

function interrupted(input: Fields): InterruptedSeries {
  return { values: observations(input, 'values'), interventionIndex: number(input, 'interventionIndex') };
}

/** Section 8 of the methods: did a change work? */
export const timeSeries: Adapters = {
  'interrupted-time-series': {
    answer: (input, parameters) =>
      answered(
        interruptedTimeSeries(interrupted(input), {
          lag: optional(number, parameters, 'lag'),
          smallSampleAdjustment: optional(flag, parameters, 'smallSampleAdjustment'),
          confidence: optional(number, parameters, 'confidence'),
        }),
      ),
  },
  'prais-winsten': {
    answer: (input, parameters) =>
      answered(
        praisWinsten(interrupted(input), {
          tolerance: optional(number, parameters, 'tolerance'),
          maxIterations: optional(number, parameters, 'maxIterations'),
          confidence: optional(number, parameters, 'confidence'),
        }),
      ),
  },
};
