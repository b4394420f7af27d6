import fc from 'fast-check';
import { valueOf } from './outcome.js';
import { xmr, type XmrSettings } from './xmr.js';

const monthly = (values: readonly (number | null)[]) => ({
  values,
  dates: values.map((_, i) => `${2023 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-01`),
});

const chartOf = (values: readonly (number | null)[], settings: XmrSettings = {}) => valueOf(xmr(monthly(values), settings))!;
const causes = (values: readonly (number | null)[], settings: XmrSettings = {}) =>
  chartOf(values, settings).points.map(({ specialCause }) => specialCause);

// The series of the NHSRplotthedots vignette "deviations": one outlying point.
const outlying = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];

// Moves so much that no rule but the trend can find anything in what follows it.
const restless = [20, 0, 20, 0, 20, 0, 20];

describe('limits', () => {
  it('agree with NHSRplotthedots 0.2.2 on its own example, screened and not', () => {
    const { points } = chartOf(outlying);
    const unscreened = chartOf(outlying, { screenOutliers: false });

    expect(points[0]!.upperLimit).toBeCloseTo(4.60444444444444, 12);
    expect(points[0]!.lowerLimit).toBeCloseTo(-0.715555555555556, 12);
    expect(unscreened.points[0]!.upperLimit).toBeCloseTo(6.95, 2);
    expect(unscreened.points[0]!.lowerLimit).toBeCloseTo(-3.06, 2);
  });

  it('come only from the first months when they are fixed', () => {
    const steady = [7, 8, 6, 7, 9, 8, 7, 6, 8, 7, 9, 8];
    const moved = [...steady, 20, 21, 22];

    expect(chartOf(moved, { fixAfterNPoints: 12 }).points[14]!.upperLimit).toBe(chartOf(steady).points[0]!.upperLimit);
    expect(causes(moved, { fixAfterNPoints: 12 }).slice(12)).toEqual(Array(3).fill('above-upper-limit'));
  });

  it('are not given when nothing ever moved, and then nothing is called a change', () => {
    const { points, groups, variation, assurance } = chartOf([62, 62, 62, 62, 62, 62, 62, 62], {
      improvementDirection: 'increase',
      target: 70,
    });

    expect(groups[0]!.mean).toBe(62);
    expect(groups[0]!.limits).toEqual({ status: 'not-computable', reason: 'no-variation' });
    expect(
      points.every(({ specialCause, lowerLimit, outsideLimits }) => (specialCause ?? lowerLimit ?? outsideLimits) === null),
    ).toBe(true);
    expect([variation, assurance]).toEqual([undefined, undefined]);
  });

  it('are not given when only a single screened leap moved', () => {
    expect(chartOf([5, 5, 5, 5, 9]).groups[0]!.limits).toEqual({ status: 'not-computable', reason: 'no-variation' });
  });

  it('are not given below two moving ranges', () => {
    expect(chartOf([5, 7]).groups[0]!.limits).toEqual({ status: 'not-computable', reason: 'too-few-points' });
    expect(chartOf([5, null, 7, null, 6, 8]).groups[0]!.limits).toEqual({ status: 'not-computable', reason: 'too-few-points' });
  });

  it('do not bridge a missing month', () => {
    // Ranges 1 and 1 around the gap; 3 to 12 is no range.
    expect(chartOf([2, 3, null, 12, 13]).points[0]!.upperLimit).toBeCloseTo(7.5 + 2.66, 12);
  });

  it('are called early below 13 values, missing months not counted', () => {
    const twelve = [7, 8, 6, 7, 9, 8, 7, 6, 8, 7, 9, 8];

    expect(chartOf(twelve).groups[0]).toMatchObject({ used: 12, missing: 0, isShort: true });
    expect(chartOf([...twelve, null]).groups[0]).toMatchObject({ used: 12, missing: 1, isShort: true });
    expect(chartOf([...twelve, 7]).groups[0]).toMatchObject({ used: 13, isShort: false });
  });
});

describe('groups', () => {
  it('start on the rebase day, or on the first observation after it', () => {
    const values = [1, 2, 1, 2, 11, 12, 11, 12];
    const on = chartOf(values, { rebaseDates: ['2023-05-01'] });
    const between = chartOf(values, { rebaseDates: ['2023-04-20'] });

    expect(on.points.map(({ group }) => group)).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
    expect(on.groups.map((group) => group.mean)).toEqual([1.5, 11.5]);
    expect(between).toEqual(on);
  });

  it('count from 1 when the first observation is itself rebased, and once for two days before one observation', () => {
    expect(chartOf([1, 2, 1], { rebaseDates: ['2023-01-01'] }).points.map(({ group }) => group)).toEqual([1, 1, 1]);
    expect(chartOf([1, 2, 1, 3], { rebaseDates: ['2023-02-10', '2023-02-20'] }).points.map(({ group }) => group)).toEqual([
      0, 0, 1, 1,
    ]);
  });

  it('share nothing: no run or trend crosses a rebase', () => {
    const rising = [...restless, 5, 6, 7, 8, 9, 10, 11, 12, 0];

    expect(causes(rising).slice(7, 15)).toEqual(Array(8).fill('rising'));
    expect(causes(rising, { rebaseDates: ['2023-12-01'] })).not.toContain('rising');
  });

  it('keep their limits when another group has none', () => {
    const { groups } = chartOf([1, 2, 1, 2, 5, 5, 5], { rebaseDates: ['2023-05-01'] });

    expect(groups.map(({ limits }) => limits.status)).toEqual(['ok', 'not-computable']);
  });
});

describe('special causes', () => {
  const quiet = [50, 51, 49, 50, 51, 50, 49, 50, 51, 50, 49, 50, 49];

  it('are a trend of seven strictly rising points, which a tie breaks', () => {
    expect(causes([4, 1, 2, 3, 4, 5, 6, 7, 4]).slice(0, 9)).toEqual(['none', ...Array(7).fill('rising'), 'none']);
    expect(causes([4, 1, 2, 3, 4, 4, 5, 6, 7, 4])).not.toContain('rising');
  });

  it('give a turning point to the trend that follows it', () => {
    const there = causes([...restless, 8, 9, 10, 11, 12, 13, 14, 13, 12, 11, 10, 9, 8]);

    expect(there.slice(7)).toEqual([...Array(6).fill('rising'), ...Array(7).fill('falling')]);
  });

  it('mark only the close points when two of three lie close to one limit', () => {
    const marked = causes([...quiet, 52.9, 51.5, 53.1, 50, 49, 50, 49, 50]);

    expect(marked.slice(13, 16)).toEqual(['two-in-three-above', 'none', 'two-in-three-above']);
  });

  it('are a shift of seven points on one side, which a point on the mean breaks', () => {
    const [low, high] = [
      [9, 10, 9, 10, 9, 10, 9],
      [11, 12, 11, 12, 11, 12, 11],
    ];

    expect(causes([...low, ...high], { screenOutliers: false })).toEqual([
      ...Array(7).fill('shift-below'),
      ...Array(7).fill('shift-above'),
    ]);
    expect(causes([0, 4, 0, 4, 2, 2, 2, 2, 2, 2, 2, 2, 4, 0])).toEqual(Array(14).fill('none'));
  });

  it('end at a missing month', () => {
    expect(causes([4, 1, 2, 3, null, 4, 5, 6, 7, 4])).toEqual([
      'none',
      'none',
      'none',
      'none',
      null,
      'none',
      'none',
      'none',
      'none',
      'none',
    ]);
  });

  it('put a point outside the limits before every other rule', () => {
    expect(causes(outlying)[4]).toBe('above-upper-limit');
  });

  it('do not count a value exactly on a limit as outside it', () => {
    const base = [0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1];
    const atLimit = chartOf([...base, 0.5 + 2.66], { fixAfterNPoints: 12, screenOutliers: false }).points[12]!;

    expect(atLimit).toMatchObject({ outsideLimits: false, closeToLimits: true });
  });
});

describe('verdicts', () => {
  it('read the same rise as improvement, concern or neither, by what is better', () => {
    const rise = [1, 2, 3, 4, 5, 6, 7];
    const variation = (improvementDirection: XmrSettings['improvementDirection']) =>
      chartOf(rise, { improvementDirection }).variation;

    expect([variation('increase'), variation('decrease'), variation('neutral')]).toEqual([
      'improvement',
      'concern',
      'neutral-high',
    ]);
  });

  it('are those of the last month that has a value', () => {
    expect(chartOf([1, 2, 3, 4, 5, 6, 7, null], { improvementDirection: 'increase' }).variation).toBe('improvement');
  });

  it('expect a target to be met or missed only when it lies outside the limits', () => {
    const values = [80, 82, 81, 83, 80, 82, 81, 83, 80, 82, 81, 83, 82];
    const assurance = (improvementDirection: 'increase' | 'decrease', target: number | null) =>
      chartOf(values, { improvementDirection, target }).assurance;

    expect([assurance('increase', 90), assurance('increase', 70), assurance('increase', 81)]).toEqual([
      'consistent-fail',
      'consistent-pass',
      'inconsistent',
    ]);
    expect([assurance('decrease', 90), assurance('decrease', 70)]).toEqual(['consistent-pass', 'consistent-fail']);
    expect(assurance('increase', null)).toBeUndefined();
    expect(chartOf(values, { target: 90 }).assurance).toBeUndefined();
  });
});

describe('refusals', () => {
  it.each([
    ['a day that comes twice', { values: [1, 2], dates: ['2023-01-01', '2023-01-01'] }, {}],
    ['values without dates', { values: [1, 2], dates: ['2023-01-01'] }, {}],
    ['what is no number', { values: [1, Number.NaN], dates: ['2023-01-01', '2023-02-01'] }, {}],
    ['limits fixed on fewer than 12 points', monthly([1, 2, 3]), { fixAfterNPoints: 11 }],
    ['a rebase after the last observation', monthly([1, 2, 3]), { rebaseDates: ['2024-01-01'] }],
  ])('%s', (_, series, settings) => {
    expect(xmr(series, settings)).toMatchObject({ status: 'not-computable', reason: 'outside-domain' });
  });

  it('has nothing to say without a single value', () => {
    expect(xmr(monthly([null, null]))).toEqual({ status: 'not-computable', reason: 'no-data' });
    expect(xmr(monthly([]))).toEqual({ status: 'not-computable', reason: 'no-data' });
  });

  it('shows a single value without limits', () => {
    expect(chartOf([null, 7, null]).groups[0]).toMatchObject({ mean: 7, limits: { reason: 'too-few-points' } });
  });
});

describe('for any series', () => {
  const series = fc.array(fc.option(fc.integer({ min: -50, max: 50 }), { nil: null, freq: 8 }), { minLength: 1, maxLength: 40 });

  it('does not mind in which order the rows come, nor change them', () => {
    fc.assert(
      fc.property(series, (values) => {
        const { dates } = monthly(values);
        const backwards = { values: [...values].reverse(), dates: [...dates].reverse() };
        expect(xmr(backwards)).toEqual(xmr(monthly(values)));
        expect(backwards.dates).toEqual([...dates].reverse());
      }),
    );
  });

  it('finds the same causes wherever the scale begins and however it is cut, also near 1e9', () => {
    fc.assert(
      fc.property(series, fc.integer({ min: 0, max: 1e9 }), fc.constantFrom(1, 2, 1024), (values, shift, scale) => {
        const moved = values.map((value) => (value === null ? null : value * scale + shift));
        // Values that lie on the mean or a limit may fall to either side by rounding; they are no test of the rules.
        fc.pre(!isOnALine(values));
        expect(causesOrNone(moved)).toEqual(causesOrNone(values));
      }),
    );
  });

  it('finds the opposite when better and worse are turned round', () => {
    fc.assert(
      fc.property(series, (values) => {
        const mirrored = values.map((value) => (value === null ? null : -value));
        fc.pre(!isOnALine(values));
        const up = valueOf(xmr(monthly(values), { improvementDirection: 'increase' }));
        const down = valueOf(xmr(monthly(mirrored), { improvementDirection: 'decrease' }));
        expect(down?.points.map(({ variation }) => variation)).toEqual(up?.points.map(({ variation }) => variation));
      }),
    );
  });

  function causesOrNone(values: readonly (number | null)[]) {
    return valueOf(xmr(monthly(values)))?.points.map(({ specialCause }) => specialCause);
  }

  function isOnALine(values: readonly (number | null)[]): boolean {
    const chart = valueOf(xmr(monthly(values)));
    const group = chart?.groups[0];
    const limits = group?.limits.status === 'ok' ? Object.values(group.limits.value) : [];
    return values.some(
      (value) => value !== null && [group?.mean ?? NaN, ...limits].some((line) => Math.abs(value - line) < 1e-6),
    );
  }
});
