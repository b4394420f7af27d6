import { compareText } from '@waymark/basics';
import { isCount } from './domain.js';
import { computed, notComputable, type Outcome } from './outcome.js';
import { randomBelow, seededRandom, type RandomSource } from './random.js';

/** What must be kept beside a round so that its sample can be drawn again and checked: the seed, and the order before drawing. */
export interface DrawnSample {
  readonly seed: number;
  readonly sortedBy: 'code-point';
  /** In the order drawn. */
  readonly drawn: readonly string[];
  /** Everybody else in the order in which they would come next: who steps in when a drawn case cannot be audited. */
  readonly reserves: readonly string[];
}

/** The cases on one team's list, and how many of them to draw. */
export interface StratumToDraw {
  readonly stratum: string;
  readonly cases: readonly string[];
  readonly n: number;
}

/**
 * Draws `n` cases of a list, each as likely as any other and without replacement. Cases are first sorted by code point, so the order in
 * which rows arrived does not matter. A case listed twice would be twice as likely: `outside-domain`.
 */
export function drawSample(cases: readonly string[], n: number, seed: number): Outcome<DrawnSample> {
  if (cases.length === 0) return notComputable('no-data');
  if (!canDraw(cases, n))
    return notComputable('outside-domain', 'Expected different cases, and a sample no longer than the list.');
  return computed({ seed, sortedBy: 'code-point', ...draw(cases, n, seededRandom(seed)) });
}

/**
 * Draws from each stratum by itself, strata in code-point order on one stream of chance. Asked again with the same seed, lists and
 * numbers, every stratum answers the same.
 */
export function drawStratifiedSample(
  strata: readonly StratumToDraw[],
  seed: number,
): Outcome<readonly (DrawnSample & { readonly stratum: string })[]> {
  if (strata.every(({ cases }) => cases.length === 0)) return notComputable('no-data');
  const allCases = strata.flatMap(({ cases }) => cases);
  const distinct =
    new Set(strata.map(({ stratum }) => stratum)).size === strata.length && new Set(allCases).size === allCases.length;
  if (!distinct || !strata.every(({ cases, n }) => canDraw(cases, n))) {
    return notComputable('outside-domain', 'Expected different strata and cases, and no sample longer than its list.');
  }
  const random = seededRandom(seed);
  const inOrder = [...strata].sort((a, b) => compareText(a.stratum, b.stratum));
  return computed(
    inOrder.map(({ stratum, cases, n }) => ({ stratum, seed, sortedBy: 'code-point' as const, ...draw(cases, n, random) })),
  );
}

const canDraw = (cases: readonly string[], n: number): boolean =>
  isCount(n) && n <= cases.length && new Set(cases).size === cases.length;

/** The first n of a fair shuffle (Fisher and Yates; Durstenfeld, 1964); the rest of it are the reserves. */
function draw(cases: readonly string[], n: number, random: RandomSource): Pick<DrawnSample, 'drawn' | 'reserves'> {
  const shuffled = [...cases].sort(compareText);
  for (let i = 0; i < shuffled.length - 1; i++) {
    const j = i + randomBelow(random, shuffled.length - i);
    [shuffled[i], shuffled[j]] = [shuffled[j]!, shuffled[i]!];
  }
  return { drawn: shuffled.slice(0, n), reserves: shuffled.slice(n) };
}
