import fc from 'fast-check';
import { valueOf } from './outcome.js';
import { runChart } from './run-chart.js';

const low = [4, 5, 6, 5, 4, 6, 5, 4];
const high = [9, 8, 9, 7, 8, 9, 8, 9];

it('draws the median and no limits', () => {
  const { points, parts } = valueOf(runChart([5, 1, 4, 8]))!;

  expect(points.map(({ centreLine }) => centreLine)).toEqual([4.5, 4.5, 4.5, 4.5]);
  expect(points.every(({ lowerLimit, outsideLimits }) => lowerLimit === null && outsideLimits === null)).toBe(true);
  expect(parts[0]!.withoutLimits).toBeUndefined();
});

it('reads a level that moved up as improvement where more is better', () => {
  const verdict = (improvementDirection: 'increase' | 'decrease') =>
    valueOf(runChart([...low, ...high], { improvementDirection }))!.variation;

  expect([verdict('increase'), verdict('decrease')]).toEqual(['improvement', 'concern']);
});

it('gives no verdict below ten points off the median', () => {
  expect(valueOf(runChart([1, 2, 3, 4, 5, 6, 7, 8, 9]))!.variation).toBeUndefined();
  expect(valueOf(runChart([5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 6]))!.variation).toBeUndefined();
});

it('marks no point for a run while there are too few points to judge runs', () => {
  const { points, parts } = valueOf(runChart([9, 9, 9, 9, 9, 9, 9, 1, 1], { centreLine: 5 }))!;

  expect(parts[0]!.runs.signal).toBe(true);
  expect(points.every(({ cause }) => cause === 'none')).toBe(true);
});

it('calls ups and downs usual', () => {
  expect(valueOf(runChart([3, 6, 2, 7, 3, 4, 6, 5, 2, 7, 6, 4]))!.variation).toBe('usual');
});

it('keeps parts apart', () => {
  const { parts, variation } = valueOf(runChart([...low, ...high], { partAfter: [8] }))!;

  expect(parts.map(({ centreLine }) => centreLine)).toEqual([5, 8.5]);
  expect(variation).toBeUndefined();
});

it('shows every missing month as no point, and nothing at all when all are missing', () => {
  const { points, parts } = valueOf(runChart([5, null, 4]))!;

  expect(points[1]).toMatchObject({ value: null, cause: null });
  expect(parts[0]!.runs).toMatchObject({ observed: 3, useful: 2 });
  expect(runChart([null, null])).toEqual({ status: 'not-computable', reason: 'no-data' });
  expect(runChart([])).toEqual({ status: 'not-computable', reason: 'no-data' });
  expect(runChart([1, Number.NaN])).toMatchObject({ reason: 'outside-domain' });
});

it('turns its verdict round when the values are turned round', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 30 }), (values) => {
      const up = valueOf(runChart(values, { improvementDirection: 'increase' }))!;
      const down = valueOf(
        runChart(
          values.map((value) => -value),
          { improvementDirection: 'decrease' },
        ),
      )!;
      expect(down.variation).toEqual(up.variation);
      expect(down.parts[0]!.runs).toEqual(up.parts[0]!.runs);
    }),
  );
});
