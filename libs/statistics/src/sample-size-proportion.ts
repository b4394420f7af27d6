import { normalQuantile } from './distributions.js';
import { isCount, isInsideUnit, isMeasured } from './domain.js';
import { computed, notComputable, type Outcome } from './outcome.js';

/** `margin` and `expectedProportion` are shares, 0 to 1; `populationSize` is the length of the list, `null` when it has no end. */
export interface PlannedPrecision {
  readonly margin: number;
  readonly expectedProportion?: number;
  readonly populationSize: number | null;
}

export interface SampleSize {
  readonly unrounded: number;
  /** Cases to draw: rounded up, and never more than there are. */
  readonly n: number;
}

/**
 * How many cases to draw so that a share is known within `margin` either way: N z² p q / ((N - 1) e² + z² p q), as PracTools has it;
 * z² p q / e² for a list without an end. An expected share of one half is the cautious choice.
 */
export function sampleSizeProportion(
  { margin, expectedProportion = 0.5, populationSize }: PlannedPrecision,
  { confidence = 0.95 } = {},
): Outcome<SampleSize> {
  if (populationSize === 0) return notComputable('no-denominator');
  const inDomain = [margin, expectedProportion, confidence].every((share) => isInsideUnit(share) && isMeasured(share));
  if (!inDomain || !(populationSize === null || isCount(populationSize))) {
    return notComputable(
      'outside-domain',
      'Expected a margin, a share and a confidence between 0 and 1, and a list of whole length.',
    );
  }
  const spread = normalQuantile((1 + confidence) / 2) ** 2 * expectedProportion * (1 - expectedProportion);
  if (populationSize === null) return computed({ unrounded: spread / margin ** 2, n: Math.ceil(spread / margin ** 2) });
  const unrounded = (populationSize * spread) / ((populationSize - 1) * margin ** 2 + spread);
  return computed({ unrounded, n: Math.min(populationSize, Math.ceil(unrounded)) });
}
