import { isCount, isInsideUnit } from './domain.js';
import { alphaOf, coincidences, comparableCases, type KrippendorffSettings, type RatingsByRater } from './krippendorff-alpha.js';
import { computed, notComputable, type Outcome } from './outcome.js';
import { quantile } from './quantile.js';
import { randomBelow, seededRandom } from './random.js';

export interface KrippendorffBootstrap {
  readonly alpha: number;
  readonly lower: number;
  readonly upper: number;
  /** Share of the replicates in which every rating happened to be the same. Above 5% pages show no interval. */
  readonly undefinedShare: number;
  /** Kept beside the result, so that it can be computed again. */
  readonly seed: number;
  readonly replicates: number;
}

export interface BootstrapSettings extends KrippendorffSettings {
  readonly seed: number;
  readonly replicates?: number;
  readonly confidence?: number;
}

/** Fewer replicates than this leave the limits to chance. */
export const LEAST_REPLICATES = 2000;

/**
 * Krippendorff's alpha with a percentile interval (type 7): cases with two ratings or more are drawn again with replacement, and alpha
 * is computed anew. Same seed, same answer.
 */
export function krippendorffBootstrap(
  ratings: RatingsByRater,
  { seed, level = 'ordinal', categories = null, replicates = 5000, confidence = 0.95 }: BootstrapSettings,
): Outcome<KrippendorffBootstrap> {
  if (!isCount(replicates) || replicates < LEAST_REPLICATES || !isInsideUnit(confidence)) {
    return notComputable('outside-domain', `Expected at least ${LEAST_REPLICATES} replicates and a confidence between 0 and 1.`);
  }
  const comparable = comparableCases(ratings, categories);
  if (comparable.status !== 'ok') return comparable;
  const { scale, cases } = comparable.value;
  const ofEachCase = cases.map((ofCase) => sparse(coincidences([ofCase], scale.length)));
  const alpha = alphaOf(gathered(ofEachCase, scale.length), scale, level);
  if (alpha === undefined) return notComputable('single-category', 'Every rating that can be compared is the same.');

  const random = seededRandom(seed);
  const alphas: number[] = [];
  for (let replicate = 0; replicate < replicates; replicate++) {
    const drawn = ofEachCase.map(() => ofEachCase[randomBelow(random, ofEachCase.length)]!);
    const again = alphaOf(gathered(drawn, scale.length), scale, level);
    if (again !== undefined) alphas.push(again);
  }
  const [lower, upper] = [quantile(alphas, (1 - confidence) / 2), quantile(alphas, (1 + confidence) / 2)];
  if (lower === undefined || upper === undefined)
    return notComputable('single-category', 'Every replicate had one category only.');
  return computed({ alpha, lower, upper, undefinedShare: 1 - alphas.length / replicates, seed, replicates });
}

interface Entry {
  readonly place: number;
  readonly value: number;
}

const sparse = (together: readonly number[]): readonly Entry[] =>
  together.flatMap((value, place) => (value === 0 ? [] : [{ place, value }]));

function gathered(cases: readonly (readonly Entry[])[], size: number): readonly number[] {
  const together = new Array<number>(size * size).fill(0);
  for (const ofCase of cases) for (const { place, value } of ofCase) together[place]! += value;
  return together;
}
