import { finitePopulationMean } from '../src/finite-population-mean.js';
import { finitePopulationProportion } from '../src/finite-population-proportion.js';
import { sampleSizeDiscovery } from '../src/sample-size-discovery.js';
import { sampleSizeProportion } from '../src/sample-size-proportion.js';
import { stratifiedAllocation } from '../src/stratified-allocation.js';
import { stratifiedMean } from '../src/stratified-mean.js';
import type { Adapters, Fields } from './case.js';
import { answered, MalformedCase, number, numbers, object, observations, oneOf, optional, texts } from './reading.js';

const confidenceOf = (parameters: Fields) => ({ confidence: optional(number, parameters, 'confidence') });
const populationOf = (input: Fields) => optional(number, input, 'populationSize') ?? null;

/** Audit samples. */
export const samples: Adapters = {
  'finite-population-proportion': {
    answer: (input, parameters) =>
      answered(
        finitePopulationProportion(
          { x: number(input, 'x'), n: number(input, 'n'), populationSize: number(input, 'populationSize') },
          confidenceOf(parameters),
        ),
      ),
  },
  'finite-population-mean': {
    answer: (input, parameters) =>
      answered(
        finitePopulationMean(
          { values: observations(input, 'values'), populationSize: populationOf(input) },
          { ...confidenceOf(parameters), quantile: oneOf(parameters, 'quantile', ['normal', 't'] as const) },
        ),
      ),
  },
  'stratified-mean': {
    answer: (input, parameters) =>
      answered(
        stratifiedMean(
          {
            values: observations(input, 'values'),
            stratum: texts(input, 'stratum'),
            stratumSizes: sizesByName(object(input, 'stratumSizes')),
          },
          confidenceOf(parameters),
        ),
      ),
  },
  'sample-size-proportion': {
    answer: (input, parameters) =>
      answered(
        sampleSizeProportion(
          {
            margin: number(input, 'margin'),
            expectedProportion: number(input, 'expectedProportion'),
            populationSize: populationOf(input),
          },
          confidenceOf(parameters),
        ),
      ),
  },
  'sample-size-discovery': {
    answer: (input, parameters) =>
      answered(
        sampleSizeDiscovery(
          {
            tolerableRate: number(input, 'tolerableRate'),
            acceptableDeviations: number(input, 'acceptableDeviations'),
            populationSize: number(input, 'populationSize'),
          },
          confidenceOf(parameters),
        ),
      ),
  },
  'stratified-allocation': {
    answer: (input, parameters) =>
      answered(
        stratifiedAllocation(
          {
            total: number(input, 'total'),
            stratumSizes: numbers(input, 'stratumSizes'),
            stratumSd: optional(numbers, input, 'stratumSd'),
          },
          { allocation: oneOf(parameters, 'allocation', ['proportional', 'neyman'] as const) },
        ),
      ),
  },
};

function sizesByName(sizes: Fields): Readonly<Record<string, number>> {
  for (const [name, size] of Object.entries(sizes)) {
    if (typeof size !== 'number') throw new MalformedCase(`stratumSizes.${name}`, 'a number', size);
  }
  return sizes as Readonly<Record<string, number>>;
}
