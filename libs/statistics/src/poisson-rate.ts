import { gammaQuantile, normalQuantile } from './distributions.js';
import { isCount, isInsideUnit } from './domain.js';
import type { Confidence } from './interval.js';
import { isDenominator } from './observed-values.js';
import { computed, notComputable, type Outcome } from './outcome.js';

/** Events in one unit of exposure, for example missing episodes in one child-month. */
export interface PoissonRate {
  readonly rate: number;
  readonly exactLower: number;
  readonly exactUpper: number;
  /** Byar's approximation, to compare with public-health tools, which use it from 10 events. Absent without events. */
  readonly byarLower: number | undefined;
  readonly byarUpper: number;
}

/**
 * Events per unit of exposure with exact limits (Garwood, 1936). `exposure` may be any positive number. No exposure: `no-denominator`.
 */
export function poissonRate(events: number, exposure: number, { confidence = 0.95 }: Confidence = {}): Outcome<PoissonRate> {
  if (!isCount(events) || !isDenominator(exposure) || !isInsideUnit(confidence)) {
    return notComputable(
      'outside-domain',
      'Expected a whole number of events, an exposure of 0 or more and a confidence between 0 and 1.',
    );
  }
  if (exposure === 0) return notComputable('no-denominator');
  const tail = (1 - confidence) / 2;
  const z = normalQuantile(1 - tail);
  return computed({
    rate: events / exposure,
    exactLower: events === 0 ? 0 : gammaQuantile(tail, events) / exposure,
    exactUpper: gammaQuantile(1 - tail, events + 1) / exposure,
    byarLower: events === 0 ? undefined : byar(events, -z) / exposure,
    byarUpper: byar(events + 1, z) / exposure,
  });
}

/** Breslow and Day (1987), as public-health indicator tools print it. */
function byar(events: number, z: number): number {
  return events * Math.max(0, 1 - 1 / (9 * events) + z / (3 * Math.sqrt(events))) ** 3;
}
