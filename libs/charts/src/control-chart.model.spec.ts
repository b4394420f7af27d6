import { type ControlPoint, drawnControlChart, liftedNames, noteSide } from './control-chart.model.js';

const aPoint = (month: number, given: Partial<ControlPoint>): ControlPoint => ({
  month,
  label: `month ${month}`,
  valueText: '',
  lines: [],
  spoken: '',
  ...given,
});

const drawn = (points: readonly ControlPoint[]) => drawnControlChart({ kind: 'share', points, stepLength: 1 }, 640);

describe('a control chart', () => {
  it('leaves a gap where a step has no value, and knows the latest that has one', () => {
    const { steps, latest } = drawn([aPoint(1, { value: 0.4 }), aPoint(2, {}), aPoint(3, { value: 0.5 }), aPoint(4, {})]);

    expect(steps.map(({ value }) => value)).toEqual([0.4, null, 0.5, null]);
    expect(latest).toBe(2);
  });

  it('cuts limits that reach past 0 and 100 per cent at the axis', () => {
    const { steps, axis } = drawn([aPoint(1, { value: 0.5, centre: 0.5, lower: -0.1, upper: 1.2 })]);

    expect([axis.from, axis.to]).toEqual([0, 1]);
    expect(steps[0]!.band).toEqual([0, 1]);
  });

  it('names the latest value beneath where the line comes down to it, and above where it rises or the axis is near', () => {
    const isBeneath = (...values: readonly number[]) =>
      drawn(values.map((value, i) => aPoint(i, { value }))).isLatestNamedBeneath;

    expect(isBeneath(0.2, 0.6, 0.4)).toBe(true);
    expect(isBeneath(0.2, 0.4, 0.6)).toBe(false);
    expect(isBeneath(0.9, 0.6, 0.01)).toBe(false);
    expect(isBeneath(0.4)).toBe(false);
  });

  it('has no band where there are no limits', () => {
    expect(drawn([aPoint(1, { value: 0.5, centre: 0.5 })]).steps[0]!.band).toBeNull();
  });

  it('has room for an aim and for what stands beside the values', () => {
    const { axis, steps } = drawn([aPoint(1, { value: 0.4, aim: 0.9, beside: 0.1 }), aPoint(2, { value: 0.45 })]);

    expect(axis.from).toBeLessThanOrEqual(0.1);
    expect(axis.to).toBeGreaterThanOrEqual(0.9);
    expect(steps.map(({ aim, beside }) => [aim, beside])).toEqual([
      [0.9, 0.1],
      [null, null],
    ]);
  });

  it('knows its usual ranges in their order', () => {
    expect(drawn([aPoint(1, {}), aPoint(2, { stretch: 1 }), aPoint(3, { stretch: 1 })]).stretches).toEqual([0, 1]);
  });

  it('says that it has no latest value where all are missing', () => {
    expect(drawn([aPoint(1, {})]).latest).toBe(-1);
  });
});

describe('names at the end of lines', () => {
  it('stay where they are while they do not touch, and make room upwards where they would', () => {
    expect(liftedNames([60, 40, 20], 14, 200)).toEqual([0, 0, 0]);
    expect(liftedNames([42, 40, 39], 14, 200)).toEqual([25, 13, 0]);
  });

  it('take no room where there is no name', () => {
    expect(liftedNames([40, undefined, 38], 14, 200)).toEqual([12, 0, 0]);
  });

  it('come down where they would leave the picture', () => {
    expect(liftedNames([200, 196, 200], 14, 210)).toEqual([-4, -14, 10]);
  });
});

describe('the words of a note', () => {
  it('stand behind their ring where there is room', () => {
    expect(noteSide(100, 10, 120, [], 640)).toBe('behind');
  });

  it('stand before it at the end of the picture, or where another ring follows', () => {
    expect(noteSide(600, 10, 120, [], 640)).toBe('before');
    expect(noteSide(300, 10, 120, [360], 640)).toBe('before');
  });

  it('stand beside the chart only where other rings are on both sides', () => {
    expect(noteSide(300, 10, 120, [250, 360], 640)).toBeUndefined();
  });
});
