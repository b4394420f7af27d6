import { agreement as agreementOf } from '../src/agreement.js';
import type { AgreementWeights } from '../src/agreement-weights.js';
import { krippendorffAlpha, type AgreementLevel } from '../src/krippendorff-alpha.js';
import { krippendorffBootstrap } from '../src/krippendorff-bootstrap.js';
import { weightedKappa } from '../src/weighted-kappa.js';
import type { Adapters, Fields } from './case.js';
import { answered, number, numbers, observationRows, oneOf, optional, texts } from './reading.js';

const LEVELS: readonly AgreementLevel[] = ['nominal', 'ordinal', 'interval', 'ratio'];
const WEIGHTS: readonly AgreementWeights[] = ['unweighted', 'linear', 'quadratic', 'ordinal'];

/** A reference interval from chance must be met for any seed; this one is as good as another. */
const SEED = 20_260_401;

const categoriesOf = (parameters: Fields) => optional(numbers, parameters, 'categories');
const confidenceOf = (parameters: Fields) => ({ confidence: optional(number, parameters, 'confidence') });

/** Agreement between auditors. */
export const agreement: Adapters = {
  'krippendorff-alpha': {
    answer: (input, parameters) => {
      const ratings = observationRows(input, 'ratings');
      const asked = LEVELS.filter((level) => texts(parameters, 'levels').includes(level));
      const byLevel = asked.map(
        (level) => [level, answered(krippendorffAlpha(ratings, { level, categories: categoriesOf(parameters) }))] as const,
      );
      const refused = byLevel.every(([, answer]) => answer.status === 'not-computable');
      return { status: refused ? 'not-computable' : 'ok', ...Object.fromEntries(byLevel) };
    },
  },
  'krippendorff-bootstrap': {
    answer: (input, parameters) =>
      answered(
        krippendorffBootstrap(observationRows(input, 'ratings'), {
          ...confidenceOf(parameters),
          seed: SEED,
          level: oneOf(parameters, 'level', LEVELS),
          categories: categoriesOf(parameters),
          replicates: number(parameters, 'replicates'),
        }),
      ),
  },
  agreement: {
    answer: (input, parameters) => {
      const outcome = agreementOf(observationRows(input, 'ratings'), {
        ...confidenceOf(parameters),
        weights: oneOf(parameters, 'weights', WEIGHTS),
        categories: categoriesOf(parameters),
        populationSize: optional(number, parameters, 'populationSize'),
      });
      if (outcome.status !== 'ok') return { ...outcome };
      const { percentAgreement, gwet, brennanPrediger, krippendorff } = outcome.value;
      return {
        status: 'ok',
        percentAgreement: answered(percentAgreement),
        gwet: answered(gwet),
        brennanPrediger: answered(brennanPrediger),
        krippendorff: answered(krippendorff),
      };
    },
  },
  'weighted-kappa': {
    answer: (input, parameters) =>
      answered(
        weightedKappa(observationRows(input, 'ratings'), {
          ...confidenceOf(parameters),
          weights: oneOf(parameters, 'weights', WEIGHTS),
          categories: numbers(parameters, 'categories'),
        }),
      ),
  },
};
