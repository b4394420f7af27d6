import { monthFromText, monthText } from '@waymark/calendar';
import { definitionOf } from '../catalogue.js';
import { wholeAuthority } from '../unit.js';
import type { MonthFigure, MonthSeries } from './month-series.js';
import { lastFullQuarter, pointsOf } from './points.js';

const month = (text: string) => monthFromText(text)!;
const aFigure = (text: string, numerator: number, denominator: number, more: Partial<MonthFigure> = {}): MonthFigure => ({
  month: month(text),
  numerator,
  denominator,
  n: denominator,
  value: denominator === 0 ? undefined : numerator / denominator,
  state: denominator === 0 ? 'none' : 'ok',
  ...more,
});
const seriesOf = (...figures: MonthFigure[]): MonthSeries => ({ figures, distribution: [] });
const pointsFor = (id: string, series: MonthSeries, [from, to]: readonly [string, string], whole = series) =>
  pointsOf({ indicator: definitionOf(id)!, unit: wholeAuthority, series, whole, span: { from: month(from), to: month(to) } });
const steps = (points: ReturnType<typeof pointsFor>) =>
  points.map(({ from, to, value, state, n }) => [monthText(from), monthText(to), n, value, state]);

describe('a monthly figure', () => {
  it('has a point a month, and a point without a value for a month that nobody sent', () => {
    const points = pointsFor('MM-23', seriesOf(aFigure('2026-01', 30, 60), aFigure('2026-03', 20, 80)), ['2026-01', '2026-03']);

    expect(steps(points)).toEqual([
      ['2026-01', '2026-01', 60, 0.5, 'ok'],
      ['2026-02', '2026-02', 0, undefined, 'none'],
      ['2026-03', '2026-03', 80, 0.25, 'ok'],
    ]);
  });

  it('carries its Wilson interval (13 of 21: 41% to 79%)', () => {
    const [point] = pointsFor('MM-23', seriesOf(aFigure('2026-01', 13, 21)), ['2026-01', '2026-01']);

    expect(point!.lower).toBeCloseTo(0.409, 3);
    expect(point!.upper).toBeCloseTo(0.792, 3);
  });

  it('shows how many there are and no figure below its minimum', () => {
    const [point] = pointsFor('MM-23', seriesOf(aFigure('2026-01', 9, 19, { state: 'too_few' })), ['2026-01', '2026-01']);

    expect(point).toEqual({ from: month('2026-01'), to: month('2026-01'), n: 19, denominator: 19, state: 'too_few' });
  });
});

describe('a quarterly figure', () => {
  const quarter = seriesOf(
    aFigure('2026-01', 4, 6),
    aFigure('2026-02', 1, 2),
    aFigure('2026-03', 3, 8),
    aFigure('2026-04', 5, 5),
  );

  it('adds numerators and denominators, so that months of different size weigh what they weigh', () => {
    const points = pointsFor('MM-01', quarter, ['2026-01', '2026-03']);

    expect(steps(points)).toEqual([['2026-01', '2026-03', 16, 0.5, 'ok']]);
    expect(points[0]!.numerator).toBe(8);
  });

  it('has no point for a quarter that has not ended', () => {
    expect(pointsFor('MM-01', quarter, ['2026-01', '2026-05'])).toHaveLength(1);
    expect(pointsFor('MM-01', quarter, ['2026-01', '2026-06'])).toHaveLength(2);
  });

  it('reaches its minimum with the months together, or stays without a figure', () => {
    const few = seriesOf(aFigure('2026-01', 4, 5, { state: 'too_few' }), aFigure('2026-02', 1, 4, { state: 'too_few' }));

    expect(pointsFor('MM-01', few, ['2026-01', '2026-03'])[0]).toMatchObject({ state: 'too_few', n: 9 });
    expect(
      pointsFor('MM-01', seriesOf(...few.figures, aFigure('2026-03', 1, 1, { state: 'too_few' })), ['2026-01', '2026-03'])[0],
    ).toMatchObject({
      state: 'ok',
      value: 0.6,
    });
  });

  it('is hidden where one of its months is hidden', () => {
    const hidden = seriesOf(aFigure('2026-01', 0, 0, { state: 'hidden' }), aFigure('2026-02', 9, 20));

    expect(pointsFor('MM-01', hidden, ['2026-01', '2026-03'])[0]).toMatchObject({ state: 'hidden' });
    expect(pointsFor('MM-01', hidden, ['2026-01', '2026-03'])[0]!.value).toBeUndefined();
  });
});

describe('a survey in waves', () => {
  const whole = seriesOf(
    aFigure('2025-03', 20, 40),
    aFigure('2025-04', 10, 20),
    aFigure('2025-05', 0, 0),
    aFigure('2025-10', 30, 50),
  );

  it('is one point for neighbouring months with answers, at the month in which it ended', () => {
    expect(steps(pointsFor('LD-01', whole, ['2025-01', '2025-12']))).toEqual([
      ['2025-03', '2025-04', 60, 0.5, 'ok'],
      ['2025-10', '2025-10', 50, 0.6, 'ok'],
    ]);
  });

  it('has the waves of the whole authority in a team too, with a gap where the team did not answer', () => {
    const team = seriesOf(aFigure('2025-04', 6, 8));

    expect(steps(pointsFor('LD-01', team, ['2025-01', '2025-12'], whole))).toEqual([
      ['2025-03', '2025-04', 8, 0.75, 'ok'],
      ['2025-10', '2025-10', 0, undefined, 'none'],
    ]);
  });

  it('is quarters where answers came for more than four months on end', () => {
    const months = ['2025-01', '2025-02', '2025-03', '2025-04', '2025-05', '2025-06'];

    expect(
      pointsFor('LD-01', seriesOf(...months.map((text) => aFigure(text, 5, 10))), ['2025-01', '2025-06']).map(({ to }) =>
        monthText(to),
      ),
    ).toEqual(['2025-03', '2025-06']);
  });
});

it('takes every third month of a figure that looks back a quarter, counted from the end of the latest quarter', () => {
  const windowed = { ...definitionOf('MM-23')!, rhythm: 'window' as const, window: 3 };
  const points = pointsOf({
    indicator: windowed,
    unit: wholeAuthority,
    series: seriesOf(aFigure('2025-12', 30, 60)),
    whole: seriesOf(),
    span: { from: month('2025-07'), to: month('2026-01') },
  });

  expect(points.map(({ to }) => monthText(to))).toEqual(['2025-09', '2025-12']);
});

it('finds the last quarter that has ended', () => {
  const words = (text: string) => Object.values(lastFullQuarter(month(text))).map(monthText);

  expect(words('2026-03')).toEqual(['2026-01', '2026-03']);
  expect(words('2026-05')).toEqual(['2026-01', '2026-03']);
});
