import type { Month } from '@waymark/calendar';
import { assuranceOf } from '@waymark/statistics';
import type { Indicator } from '../indicator.js';
import type { Reading } from '../reading/reading.js';

/** What a service aims at for one indicator and unit, from a month on. */
export interface KnownAim {
  readonly indicator: string;
  /** ALL, or the code of a service area or team. */
  readonly unit: string;
  /** Shares as 0 to 1. */
  readonly value: number;
  readonly from: Month;
}

/** The aim that holds in a month: the latest that has begun; `undefined` where there is none, or where neither way is better. */
export function aimIn(
  aims: readonly KnownAim[],
  indicator: Pick<Indicator, 'id' | 'direction'>,
  unit: string,
  month: Month,
): number | undefined {
  if (indicator.direction === 'read') return undefined;
  return aims
    .filter((aim) => aim.indicator === indicator.id && aim.unit === unit && aim.from <= month)
    .reduce<KnownAim | undefined>((latest, aim) => (latest && latest.from > aim.from ? latest : aim), undefined)?.value;
}

/** Whether the aim can be expected to be met if nothing changes. not-judged: there is an aim, and no limits to set it against. */
export type AimTag = 'reliably-meets' | 'may-or-may-not' | 'wont-yet' | 'not-judged' | 'no-aim';

const tagOfAssurance = {
  'consistent-pass': 'reliably-meets',
  'consistent-fail': 'wont-yet',
  inconsistent: 'may-or-may-not',
} as const;

/** The aim against the limits at the latest point (statistics methods, sections 1 and 2): strictly, and only where there are limits. */
export function aimTagOf(
  { direction }: Pick<Indicator, 'direction'>,
  { latest, tag }: Pick<Reading, 'latest' | 'tag'>,
  aim: number | undefined,
): AimTag {
  if (aim === undefined || direction === 'read') return 'no-aim';
  const { lowerLimit: lower, upperLimit: upper, state } = latest ?? {};
  if (tag === 'not-enough-data' || state !== 'ok' || lower === undefined || upper === undefined || upper <= lower)
    return 'not-judged';
  const assurance = assuranceOf(aim, { lower, upper }, direction === 'up' ? 'increase' : 'decrease');
  return assurance === undefined ? 'not-judged' : tagOfAssurance[assurance];
}
