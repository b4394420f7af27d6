import { monthFromText } from '@waymark/calendar';
import type { MonthFigure, MonthSeries } from './month-series.js';
import { gapFinding } from './gap.js';
import { movementFinding, movementOver } from './movement.js';
import { spreadOver } from './spread.js';

const [january, march] = [monthFromText('2026-01')!, monthFromText('2026-03')!];
const quarter = { from: january, to: march };

const aMonth = (month: number, numerator: number, denominator: number, more: Partial<MonthFigure> = {}): MonthFigure => ({
  month,
  numerator,
  denominator,
  n: denominator,
  value: denominator ? numerator / denominator : undefined,
  state: 'ok',
  ...more,
});

describe('a gap over a quarter', () => {
  const gaps: MonthSeries = {
    figures: [aMonth(january, 0, 6), aMonth(january + 1, 0, 5)],
    distribution: [
      { month: january - 1, at: 9, n: 50 },
      { month: january, at: -2, n: 4 },
      { month: january, at: 0, n: 2 },
      { month: january + 1, at: -2, n: 1 },
      { month: january + 1, at: -0.5, n: 4 },
    ],
  };

  it('is the median of the added distributions of its months, and of no others', () => {
    const spread = spreadOver(gaps, quarter, 10);

    expect(spread).toMatchObject({ state: 'ok', n: 11, median: -0.5, lowerQuarter: -2, upperQuarter: -0.5 });
    expect(spread.counts).toEqual([
      { at: -2, n: 5 },
      { at: -0.5, n: 4 },
      { at: 0, n: 2 },
    ]);
  });

  it('has no median and no counts below its minimum', () => {
    expect(spreadOver(gaps, quarter, 12)).toEqual({ counts: [], n: 11, state: 'too_few' });
  });

  it('is hidden where a month of it is hidden', () => {
    const hidden = { ...gaps, figures: [aMonth(january, 0, 0, { state: 'hidden' })] };

    expect(spreadOver(hidden, quarter, 1)).toEqual({ counts: [], n: 0, state: 'hidden' });
  });

  it('is titled by who is more worried, without a verdict', () => {
    const titled = (median: number) => gapFinding({ counts: [], n: 20, state: 'ok', median }, quarter);

    expect(titled(-1)).toBe('Middle gap −1 point: professionals more worried, January to March 2026');
    expect(titled(1.5)).toBe('Middle gap 1.5 points: family more worried, January to March 2026');
    expect(titled(0)).toBe('The middle gap is 0 points, January to March 2026');
  });
});

describe('movement over a quarter', () => {
  const parts: Record<string, MonthSeries> = {
    'family/falling': { figures: [aMonth(january, 2, 15), aMonth(march, 3, 25)], distribution: [] },
    'family/level': { figures: [aMonth(january, 10, 15), aMonth(march, 15, 25)], distribution: [] },
    'family/rising': { figures: [aMonth(january, 3, 15), aMonth(march, 7, 25)], distribution: [] },
  };
  const seriesOf = (part: string): MonthSeries => parts[part] ?? { figures: [], distribution: [] };

  it('adds the months of the quarter within one kind of rater, and every case moved or stayed level', () => {
    const movement = movementOver('family', seriesOf, quarter, 20);

    expect(movement).toEqual({ kind: 'family', n: 40, state: 'ok', counts: { falling: 5, level: 25, rising: 10 } });
    expect(Object.values(movement.counts!).reduce((a, b) => a + b)).toBe(movement.n);
  });

  it('has no counts below its minimum', () => {
    expect(movementOver('family', seriesOf, { from: january, to: january }, 20)).toEqual({
      kind: 'family',
      n: 15,
      state: 'too_few',
    });
  });

  it('is named as one kind of rater and never as a sum', () => {
    const [family, child] = [movementOver('family', seriesOf, quarter, 20), movementOver('child', seriesOf, quarter, 20)];

    expect(movementFinding([family, child], quarter)).toBe('Family: 25% rising, 13% falling, January to March 2026');
    expect(movementFinding([child], quarter)).toBe('Safety rising or falling: nothing to show yet');
  });
});
