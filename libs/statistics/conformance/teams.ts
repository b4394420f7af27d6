import type { TauMethod } from '../src/between-teams-variance.js';
import { empiricalBayesBetaBinomial } from '../src/empirical-bayes-beta-binomial.js';
import { empiricalBayesNormal } from '../src/empirical-bayes-normal.js';
import { funnelExactBinomial } from '../src/funnel-exact-binomial.js';
import { funnelNormal, funnelSignificance } from '../src/funnel-normal.js';
import { funnelOverdispersion, type OverdispersedMeasure } from '../src/funnel-overdispersion.js';
import { valueOf } from '../src/outcome.js';
import { pAdjust, type PAdjustment } from '../src/p-adjust.js';
import type { Adapters, Answer, Fields } from './case.js';
import { answered, number, numbers, observations, oneOf, optional, texts } from './reading.js';

const TAU_METHODS: readonly TauMethod[] = ['DL', 'PM', 'REML'];
const ADJUSTMENTS: readonly PAdjustment[] = ['BH', 'holm', 'bonferroni', 'BY'];

const confidenceOf = (parameters: Fields) => ({ confidence: optional(number, parameters, 'confidence') });
const funnelSizes = (input: Fields) => ({ target: number(input, 'target'), denominators: numbers(input, 'denominators') });
const teamCounts = (input: Fields) => ({
  numerators: numbers(input, 'numerators'),
  denominators: numbers(input, 'denominators'),
});

/** Comparing teams. */
export const teams: Adapters = {
  'funnel-exact-binomial': {
    answer: (input, parameters) =>
      answered(funnelExactBinomial(funnelSizes(input), { quantiles: optional(numbers, parameters, 'quantiles') })),
  },
  'funnel-normal': { answer: (input) => answered(funnelNormal(funnelSizes(input))) },
  'funnel-significance': { answer: (input) => answered(funnelSignificance(teamCounts(input))) },
  'funnel-overdispersion': {
    answer: (input, parameters) => {
      const measure = measureOf(parameters);
      return answered(
        funnelOverdispersion(asThePeerTakesIt(teamCounts(input), measure), measure, { trimBy: number(parameters, 'trimBy') }),
      );
    },
  },
  'empirical-bayes-normal': {
    answer: (input, parameters) =>
      answered(
        empiricalBayesNormal(
          { estimates: observations(input, 'estimates'), variances: observations(input, 'variances') },
          { ...confidenceOf(parameters), tauMethod: oneOf(parameters, 'tauMethod', TAU_METHODS) },
        ),
      ),
  },
  'empirical-bayes-beta-binomial': {
    answer: (input, parameters) => {
      const outcome = empiricalBayesBetaBinomial(teamCounts(input), confidenceOf(parameters));
      const atTheEdge = valueOf(outcome)?.reason !== undefined;
      return atTheEdge ? { ...answered(outcome), status: 'boundary' } : answered(outcome);
    },
  },
  'p-adjust': { answer: (input, parameters) => adjustedBy(observations(input, 'p'), texts(parameters, 'methods')) },
};

function measureOf(parameters: Fields): OverdispersedMeasure {
  const dataType = oneOf(parameters, 'dataType', ['PR', 'SR'] as const);
  return dataType === 'PR' ? { dataType } : { dataType, srMethod: oneOf(parameters, 'srMethod', ['SHMI', 'CQC'] as const) };
}

/** The peer rounds expected counts to two decimals before the log form; we do not. */
function asThePeerTakesIt(counts: ReturnType<typeof teamCounts>, measure: OverdispersedMeasure): ReturnType<typeof teamCounts> {
  if (measure.dataType === 'PR' || measure.srMethod === 'CQC') return counts;
  return { ...counts, denominators: counts.denominators.map((expected) => Math.round(expected * 100) / 100) };
}

function adjustedBy(p: readonly (number | null)[], methods: readonly string[]): Answer {
  const asked = ADJUSTMENTS.filter((method) => methods.includes(method));
  const outcomes = asked.map((method) => [method, pAdjust(p, method)] as const);
  const refused = outcomes.map(([, outcome]) => outcome).find((outcome) => outcome.status === 'not-computable');
  if (refused !== undefined) return { ...refused };
  return { status: 'ok', ...Object.fromEntries(outcomes.map(([method, outcome]) => [method, valueOf(outcome)])) };
}
