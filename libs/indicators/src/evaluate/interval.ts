import { wilson } from '@waymark/statistics';
import type { RawFigure } from '../figure.js';
import type { Indicator } from '../indicator.js';
import type { Unit } from '../unit.js';

export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** The 95% interval of one month's figure, by the indicator's method; `undefined` where it has none or there is no value. */
export function intervalOf({ interval }: Pick<Indicator, 'interval'>, raw: RawFigure, unit: Unit): Interval | undefined {
  if (raw.value === undefined || raw.numerator === undefined) return undefined;
  const isSample = interval === 'wilson' || (interval === 'wilson_parts' && unit.breakdown !== 'whole');
  if (!isSample) return undefined;
  const answer = wilson(raw.numerator, raw.denominator);
  return answer.status === 'ok' ? answer.value : undefined;
}
