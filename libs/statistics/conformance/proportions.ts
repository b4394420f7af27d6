import { clopperPearson } from '../src/clopper-pearson.js';
import { newcombeDifference } from '../src/newcombe-difference.js';
import { newcombePaired } from '../src/newcombe-paired.js';
import type { PairedShares } from '../src/paired-shares.js';
import { poissonRate } from '../src/poisson-rate.js';
import { tangoPaired } from '../src/tango-paired.js';
import { wilson } from '../src/wilson.js';
import type { Adapters, Fields } from './case.js';
import { answered, flag, number, optional } from './reading.js';

const confidence = (parameters: Fields) => optional(number, parameters, 'confidence');

function paired(input: Fields): PairedShares {
  return {
    bothYes: number(input, 'bothYes'),
    firstYesSecondNo: number(input, 'firstYesSecondNo'),
    firstNoSecondYes: number(input, 'firstNoSecondYes'),
    bothNo: number(input, 'bothNo'),
  };
}

/** Section 3 of the methods: shares, differences of shares, rates. */
export const proportions: Adapters = {
  wilson: {
    answer: (input, parameters) =>
      answered(
        wilson(number(input, 'x'), number(input, 'n'), {
          confidence: confidence(parameters),
          continuityCorrection: optional(flag, parameters, 'continuityCorrection'),
        }),
      ),
  },
  'clopper-pearson': {
    answer: (input, parameters) =>
      answered(clopperPearson(number(input, 'x'), number(input, 'n'), { confidence: confidence(parameters) })),
  },
  'newcombe-difference': {
    answer: (input, parameters) => {
      const shares = { x1: number(input, 'x1'), n1: number(input, 'n1'), x2: number(input, 'x2'), n2: number(input, 'n2') };
      return answered(newcombeDifference(shares, { confidence: confidence(parameters) }));
    },
  },
  'newcombe-paired': {
    answer: (input, parameters) =>
      answered(
        newcombePaired(paired(input), {
          confidence: confidence(parameters),
          correctedPhi: optional(flag, parameters, 'correctedPhi'),
        }),
      ),
  },
  'tango-paired': {
    answer: (input, parameters) => answered(tangoPaired(paired(input), { confidence: confidence(parameters) })),
  },
  'poisson-rate': {
    answer: (input, parameters) =>
      answered(poissonRate(number(input, 'events'), number(input, 'exposure'), { confidence: confidence(parameters) })),
  },
};
