import fc from 'fast-check';
import type { ChartSettings } from './control-chart.js';
import { valueOf } from './outcome.js';
import { pChart } from './p-chart.js';
import { pPrimeChart } from './p-prime-chart.js';

const passed = [12, 9, 14, 11, 8, 13, 10, 15, 9, 12, 11, 7, 13, 10, 12, 8, 14, 11, 9, 12];
const audited = [15, 12, 16, 14, 12, 15, 13, 18, 11, 15, 14, 10, 15, 13, 14, 11, 16, 13, 12, 14];

const chartOf = (values: readonly (number | null)[], denominators: readonly (number | null)[], settings?: ChartSettings) =>
  valueOf(pChart({ values, denominators }, settings))!;

const of20 = (values: readonly (number | null)[], settings?: ChartSettings) =>
  chartOf(
    values,
    values.map(() => 20),
    settings,
  );

it('agrees with qicharts2 0.8.1 on centre, limits and runs of a chart in two parts', () => {
  const { points, parts } = chartOf(passed, audited, { partAfter: [10] });

  expect(points[0]!.centreLine).toBeCloseTo(0.801418439716312, 12);
  expect(points[7]!.lowerLimit).toBeCloseTo(0.519330754590761, 12);
  expect(points[7]!.upperLimit).toBe(1);
  expect(points[7]!.upperLimit95).toBeCloseTo(0.989476896466679, 12);
  expect(points[10]!.centreLine).toBeCloseTo(0.810606060606061, 12);
  expect(parts[1]!.runs).toEqual({
    observed: 10,
    useful: 10,
    longestRun: 2,
    longestRunMax: 6,
    crossings: 7,
    crossingsMin: 2,
    signal: false,
  });
});

it('has no point and no limits in a month without audits, and lets it touch nothing else', () => {
  const withGap = chartOf([...passed.slice(0, 10), 0, ...passed.slice(10)], [...audited.slice(0, 10), 0, ...audited.slice(10)]);
  const without = chartOf(passed, audited);

  expect(withGap.points[10]).toMatchObject({ value: null, lowerLimit: null, upperLimit: null, outsideLimits: null, cause: null });
  expect(withGap.points.filter((_, i) => i !== 10)).toEqual(without.points);
  expect(withGap.parts[0]!.runs.useful).toBe(without.parts[0]!.runs.useful);
});

it('treats a missing count as missing, not as none passed', () => {
  const { points } = chartOf([8, null, 9, 7], [10, 10, 10, 10]);

  expect(points[0]!.centreLine).toBeCloseTo(24 / 30, 12);
  expect(points[1]).toMatchObject({ value: null, lowerLimit: null });
});

describe('the verdict on the last month', () => {
  const steady = [14, 16, 15, 13, 16, 14, 15, 17, 14, 13, 16, 15];

  it('is a concern when the share falls below its limit', () => {
    const { points, variation } = of20([...steady, 4], { improvementDirection: 'increase' });

    expect(points.at(-1)!.cause).toBe('below-lower-limit');
    expect(variation).toBe('concern');
  });

  it('is an improvement in a long run above the centre', () => {
    const moved = [10, 11, 9, 10, 12, 9, 10, 11, 10, 9, 16, 15, 16, 15, 16, 15, 16, 15, 16];
    const { points, variation } = of20(moved, { improvementDirection: 'increase' });

    expect(points.slice(10).map(({ cause }) => cause)).toEqual(Array(9).fill('long-run-above'));
    expect(variation).toBe('improvement');
  });

  it('is a change of level when the centre is crossed too rarely, by the side of the last point', () => {
    const moved = [13, 12, 13, 12, 13, 12, 17, 16, 17, 16, 17, 16];
    const { points, parts, variation } = of20(moved, { improvementDirection: 'decrease' });

    expect(parts[0]!.runs).toMatchObject({ longestRun: 6, crossings: 1, crossingsMin: 3 });
    expect(points.map(({ cause }) => cause)).toEqual([...Array(6).fill('none'), ...Array(6).fill('level-moved-above')]);
    expect(variation).toBe('concern');
  });

  it('does not call a month a hair below the average lower than usual, however rarely the centre was crossed before', () => {
    const moved = [12, 11, 12, 11, 12, 11, 12, 15, 16, 15, 16, 15, 16, 13];
    const { points, parts, variation } = of20(moved, { improvementDirection: 'increase' });

    expect(parts[0]!.runs).toMatchObject({ crossings: 2, crossingsMin: 4, signal: true });
    expect(points.at(-1)!.value!).toBeLessThan(points.at(-1)!.centreLine!);
    expect(variation).toBe('usual');
  });

  it('is usual when nothing is found, and absent when there are too few points to look', () => {
    expect(of20(steady).variation).toBe('usual');
    expect(of20(steady.slice(0, 6)).variation).toBeUndefined();
  });

  it('calls nothing a change because every audit before it passed', () => {
    const { points, variation, assurance } = of20([...Array(12).fill(20), 19], {
      freezeAt: 12,
      improvementDirection: 'increase',
      target: 0.9,
    });

    expect(points.at(-1)).toMatchObject({ lowerLimit: 1, upperLimit: 1, outsideLimits: true, cause: 'none' });
    expect([variation, assurance]).toEqual([undefined, undefined]);
  });

  it('expects the target to be met only when it lies below the limits of the last month', () => {
    const large = chartOf(
      steady.map((x) => x * 50),
      steady.map(() => 1000),
      { improvementDirection: 'increase', target: 0.6 },
    );
    const small = of20(steady, { improvementDirection: 'increase', target: 0.6 });

    expect([large.assurance, small.assurance]).toEqual(['consistent-pass', 'inconsistent']);
  });
});

it('leaves an excluded month out of lines and runs but still shows it', () => {
  const { points, parts } = of20([14, 16, 15, 2, 16, 14], { exclude: [4] });

  expect(points[0]!.centreLine).toBeCloseTo(75 / 100, 12);
  expect(points[3]).toMatchObject({ value: 0.1, outsideLimits: true });
  expect(parts[0]!.runs.observed).toBe(5);
});

it.each([
  ['more passed than audited', { values: [5], denominators: [4] }],
  ['a count without a denominator', { values: [5, 6], denominators: [9] }],
  ['less than none', { values: [-1], denominators: [4] }],
])('refuses %s', (_, series) => {
  expect(pChart(series)).toMatchObject({ status: 'not-computable', reason: 'outside-domain' });
});

it('says why there is nothing to draw', () => {
  expect(pChart({ values: [0, 0], denominators: [0, 0] })).toEqual({ status: 'not-computable', reason: 'no-denominator' });
  expect(pChart({ values: [null], denominators: [null] })).toEqual({ status: 'not-computable', reason: 'no-data' });
});

describe('with denominators that run to hundreds', () => {
  const months = {
    values: [4100, 4350, 3980, 4220, 4480, 4010, 4390, 4150, 4300, 4060, 4410, 4200],
    denominators: Array<number>(12).fill(5000),
  };

  it('calls most months a change by ordinary limits and none by prime limits', () => {
    const flagged = (chart: ReturnType<typeof pChart>) =>
      valueOf(chart)!.points.filter(({ outsideLimits }) => outsideLimits).length;

    expect(flagged(pChart(months))).toBeGreaterThanOrEqual(6);
    expect(flagged(pPrimeChart(months))).toBe(0);
  });

  it('has no prime limits when every month is the same', () => {
    const same = { values: [8, 8, 8], denominators: [10, 10, 10] };
    const all = { values: [10, 10, 10], denominators: [10, 10, 10] };

    expect(valueOf(pPrimeChart(same))!.parts[0]!.withoutLimits).toBe('no-variation');
    expect(valueOf(pPrimeChart(all))!.parts[0]!.withoutLimits).toBe('no-variation');
  });
});

it('mirrors itself when passed and not passed change places, up to counts of 1e9', () => {
  const month = fc.integer({ min: 0, max: 1e9 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
  fc.assert(
    fc.property(fc.array(month, { minLength: 1, maxLength: 30 }), (rows) => {
      fc.pre(rows.some(([, n]) => n > 0));
      const [values, denominators] = [rows.map(([x]) => x), rows.map(([, n]) => n)];
      const yes = chartOf(values, denominators);
      const no = chartOf(
        rows.map(([x, n]) => n - x),
        denominators,
      );
      yes.points.forEach((point, i) => {
        const mirrored = no.points[i]!;
        if (point.lowerLimit === null) expect(mirrored.upperLimit).toBeNull();
        else expect(point.lowerLimit).toBeCloseTo(1 - mirrored.upperLimit!, 9);
      });
    }),
  );
});
