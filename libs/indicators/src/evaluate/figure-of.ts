import type { Figure, FigureState, RawFigure } from '../figure.js';
import type { Counted, Indicator } from '../indicator.js';
import type { Unit } from '../unit.js';
import { intervalOf } from './interval.js';

/**
 * A raw figure with its interval, what it stands on, and whether that is enough. A silent one keeps its denominator and n, and nothing
 * else: what is not there was not sent.
 */
export function figureOf(
  indicator: Pick<Indicator, 'interval' | 'minimum'>,
  raw: RawFigure,
  unit: Unit,
  isSilent = false,
): Figure {
  const { denominator, distribution } = raw;
  const n = countOf(raw, indicator.minimum.of);
  if (isSilent) return { denominator, n, state: denominator === 0 ? 'none' : 'silent' };
  const { lower, upper } = intervalOf(indicator, raw, unit) ?? {};
  return {
    numerator: raw.numerator,
    denominator,
    value: raw.value,
    lower,
    upper,
    n,
    state: stateOf(indicator, raw),
    distribution,
  };
}

function stateOf({ minimum }: Pick<Indicator, 'minimum'>, raw: RawFigure): FigureState {
  if (raw.value === undefined) return 'none';
  const needed = minimum.also ? [minimum, minimum.also] : [minimum];
  return needed.some(({ n, of }) => countOf(raw, of) < n) ? 'too_few' : 'ok';
}

function countOf({ counts, denominator }: RawFigure, of: Counted): number {
  return counts?.[of] ?? denominator;
}
