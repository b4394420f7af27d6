import { poissonRate, wilson } from '@waymark/statistics';
import type { Limits, RawFigure } from '../figure.js';
import type { Indicator } from '../indicator.js';
import type { Unit } from '../unit.js';

/** Rates with exact limits are written per 100: the exposure is the denominator in hundreds. */
const hundred = 100;

/** The 95% limits of one month's figure, by the indicator's method; `undefined` where it has none or there is no value. */
export function intervalOf({ interval }: Pick<Indicator, 'interval'>, raw: RawFigure, unit: Unit): Limits | undefined {
  if (raw.value === undefined) return undefined;
  if (interval === 'from_ac2') return raw.limits;
  if (raw.numerator === undefined) return undefined;
  if (interval === 'exact_rate') return exactRate(raw.numerator, raw.denominator / hundred);
  const isSample = interval === 'wilson' || (interval === 'wilson_parts' && unit.breakdown !== 'whole');
  if (!isSample) return undefined;
  const answer = wilson(raw.numerator, raw.denominator);
  return answer.status === 'ok' ? answer.value : undefined;
}

function exactRate(events: number, exposure: number): Limits | undefined {
  const answer = poissonRate(events, exposure);
  return answer.status === 'ok' ? { lower: answer.value.exactLower, upper: answer.value.exactUpper } : undefined;
}
