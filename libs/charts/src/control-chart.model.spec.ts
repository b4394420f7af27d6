import { type ControlPoint, drawnControlChart } from './control-chart.model.js';

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

  it('has no band where there are no limits', () => {
    expect(drawn([aPoint(1, { value: 0.5, centre: 0.5 })]).steps[0]!.band).toBeNull();
  });

  it('says that it has no latest value where all are missing', () => {
    expect(drawn([aPoint(1, {})]).latest).toBe(-1);
  });
});
