import { cChart } from './c-chart.js';
import type { ControlChart } from './control-chart.js';
import { gChart } from './g-chart.js';
import { iChart } from './i-chart.js';
import { mrChart } from './mr-chart.js';
import { valueOf, type Outcome } from './outcome.js';
import { tChart } from './t-chart.js';
import { uChart } from './u-chart.js';
import { uPrimeChart } from './u-prime-chart.js';

const visits = [82, 79, 85, 81, 77, 84, 80, 83, 78, 82, 81, 79, 86, 88, 87, 90, 86, 89, 91, 88, 90, 87, 92, 89];
const linesOf = (chart: Outcome<ControlChart>) => valueOf(chart)!.points[0]!;

describe('i-chart', () => {
  it('takes three times the average moving range over 1.128, not 2.66 times', () => {
    // Mean 3, ranges 1, 1, 1.
    expect(linesOf(iChart([2, 3, 4, 3])).upperLimit).toBeCloseTo(3 + 3 / 1.128, 12);
  });

  it('draws its lines from the first points only when frozen, and from each part when there are parts', () => {
    const frozen = valueOf(iChart(visits, { freezeAt: 12 }))!;
    const parts = valueOf(iChart(visits, { partAfter: [12], freezeAt: 6 }))!;

    expect(frozen.points[23]!.centreLine).toBeCloseTo(971 / 12, 12);
    expect(frozen.points[22]).toMatchObject({ value: 92, outsideLimits: true, cause: 'above-upper-limit' });
    expect(parts.parts.map(({ centreLine }) => centreLine)).toEqual([971 / 12, 1063 / 12]);
  });

  it('does not bridge a missing value, but steps over an excluded one', () => {
    expect(linesOf(iChart([1, 2, null, 8, 9])).upperLimit).toBeCloseTo(5 + 3 / 1.128, 12);
    expect(linesOf(iChart([1, 2, 50, 1, 2], { exclude: [3] })).upperLimit).toBeCloseTo(1.5 + 3 / 1.128, 12);
  });

  it('says why it has no limits', () => {
    expect(valueOf(iChart([4]))!.parts[0]).toMatchObject({ centreLine: 4, withoutLimits: 'too-few-points' });
    expect(valueOf(iChart([4, 4, 4]))!.parts[0]).toMatchObject({ centreLine: 4, withoutLimits: 'no-variation' });
    expect(linesOf(iChart([4, 4, 4], { screenMovingRanges: false }))).toMatchObject({ lowerLimit: null, outsideLimits: null });
  });

  it('refuses settings that are none', () => {
    expect(iChart([1, 2], { freezeAt: 1.5 })).toMatchObject({ reason: 'outside-domain' });
    expect(iChart([1, 2], { centreLine: Number.NaN })).toMatchObject({ reason: 'outside-domain' });
  });
});

describe('mr-chart', () => {
  it('agrees with qicharts2 0.8.1: centre, upper limit, no first point', () => {
    const { points, variation } = valueOf(mrChart(visits))!;

    expect(points[0]).toMatchObject({ value: null, lowerLimit: 0 });
    expect(points[1]).toMatchObject({ value: 3 });
    expect(points[1]!.centreLine).toBeCloseTo(3.52173913043478, 12);
    expect(points[1]!.upperLimit).toBeCloseTo(11.5055217391304, 12);
    expect(variation).toBeUndefined();
  });

  it('needs two neighbours', () => {
    expect(mrChart([3, null, 4])).toEqual({ status: 'not-computable', reason: 'too-few-points' });
    expect(mrChart([null])).toEqual({ status: 'not-computable', reason: 'no-data' });
  });
});

describe('u-chart', () => {
  const episodes = { values: [4, 6, 2, 0, 5], denominators: [100, 120, 80, 0, 100] };

  it('pools events over exposure and steps its limits with each month', () => {
    const { points } = valueOf(uChart(episodes))!;
    const rate = 17 / 400;

    expect(points[0]!.centreLine).toBeCloseTo(rate, 14);
    expect(points[1]!.upperLimit).toBeCloseTo(rate + 3 * Math.sqrt(rate / 120), 14);
    expect(points[2]!.lowerLimit).toBe(0);
    expect(points[3]).toMatchObject({ value: null, upperLimit: null });
  });

  it('refuses events without exposure', () => {
    expect(uChart({ values: [1], denominators: [0] })).toMatchObject({ reason: 'outside-domain' });
    expect(uChart({ values: [0], denominators: [0] })).toMatchObject({ reason: 'no-denominator' });
  });

  it('has wider prime limits when months differ more than counting explains', () => {
    const wild = { values: [400, 900, 300, 1000, 350, 950], denominators: Array<number>(6).fill(1000) };

    expect(linesOf(uPrimeChart(wild)).upperLimit!).toBeGreaterThan(linesOf(uChart(wild)).upperLimit! + 0.5);
  });
});

describe('c-chart', () => {
  it('lies three square roots about the mean and stops at 0', () => {
    expect(linesOf(cChart([4, 5, 3, 4]))).toMatchObject({ centreLine: 4, lowerLimit: 0, upperLimit: 10, upperLimit95: 8 });
    expect(linesOf(cChart([100, 100])).lowerLimit).toBe(70);
    expect(cChart([-1])).toMatchObject({ reason: 'outside-domain' });
  });
});

describe('g-chart', () => {
  const between = [6, 15, 3, 9, 11, 2, 19, 8, 4, 13, 7, 10];

  it('agrees with qicharts2 0.8.1: the median shown, limits from the mean', () => {
    expect(linesOf(gChart(between))).toMatchObject({ centreLine: 8.5, lowerLimit: 0 });
    expect(linesOf(gChart(between)).upperLimit).toBeCloseTo(37.1268155496485, 12);
  });
});

describe('t-chart', () => {
  const days = [3.5, 8, 1, 12, 6, 20, 2, 9, 15, 4.5];

  it('agrees with qicharts2 0.8.1', () => {
    const lines = linesOf(tChart(days));

    expect(lines.centreLine).toBeCloseTo(6.51367341049223, 10);
    expect(lines.upperLimit).toBeCloseTo(80.1785070477183, 9);
    expect(lines.lowerLimit).toBe(0);
    expect(lines.lowerLimit95).toBeCloseTo(0.117440466584427, 10);
  });

  it('refuses two events at one time', () => {
    expect(tChart([3, 0, 4])).toMatchObject({ reason: 'outside-domain' });
  });

  it('takes a given centre in days', () => {
    expect(linesOf(tChart(days, { centreLine: 7 })).centreLine).toBeCloseTo(7, 12);
  });
});
