import { ControlChart } from './control-chart.js';
import type { ControlPoint } from './control-chart.model.js';

const october2024 = 657;

function aPoint(i: number, value: number | undefined, more: Partial<ControlPoint> = {}): ControlPoint {
  const text = value === undefined ? '' : `${Math.round(value * 100)}%`;
  return {
    month: october2024 + i,
    label: `Step ${i + 1}`,
    value,
    valueText: text,
    lines: [text],
    spoken: `Step ${i + 1}, ${text || 'no value'}`,
    ...more,
  };
}

const shares = [0.44, 0.41, 0.46, 0.43, 0.45, 0.42, 0.44, undefined, 0.43, 0.45, 0.42, 0.46, 0.52, 0.56, 0.55, 0.58];

/** Limits that step with each point's number, a gap, and a stretch for the better. */
export function SteppedLimits() {
  const points = shares.map((value, i) =>
    aPoint(i, value, {
      centre: 0.46,
      lower: 0.46 - (i % 3 === 0 ? 0.12 : 0.1),
      upper: 0.46 + (i % 3 === 0 ? 0.12 : 0.1),
      mark: i > 11 ? 'improve' : undefined,
    }),
  );
  return (
    <ControlChart
      width={640}
      title="Stepped limits"
      model={{ kind: 'share', points, stepLength: 1, centreText: 'Average 46%', bandText: 'Usual range' }}
    />
  );
}

/** A range that was restarted, an aim that was raised, what people know of a step, and the period before. */
export function RestartAndAim() {
  const points = shares.map((value, i) =>
    aPoint(i, value, {
      stretch: i < 10 ? 0 : 1,
      centre: i < 10 ? 0.44 : 0.53,
      lower: i < 10 ? 0.36 : 0.45,
      upper: i < 10 ? 0.52 : 0.61,
      aim: i < 6 ? undefined : i < 12 ? 0.5 : 0.6,
      beside: 0.4 + (i % 4) / 100,
    }),
  );
  return (
    <ControlChart
      width={640}
      title="Restart and aim"
      model={{
        kind: 'share',
        points,
        stepLength: 1,
        centreText: 'Average 53%',
        bandText: 'Usual range',
        aimText: 'Aim 60%',
        besideText: 'Previous period',
        notes: [
          { at: 10, numbers: '1', text: 'Usual range restarted' },
          { at: 14, numbers: '2, 3' },
        ],
      }}
    />
  );
}

/** Level limits, and points for the worse. */
export function LevelLimits() {
  const points = [16, 17, 15, 16, 18, 17, 16, 15, 17, 16, 18, 22, 23].map((value, i) =>
    aPoint(i, value, { valueText: String(value), centre: 16.6, lower: 13.2, upper: 20, mark: i > 10 ? 'concern' : undefined }),
  );
  return (
    <ControlChart
      width={640}
      title="Level limits"
      model={{ kind: 'number', points, stepLength: 1, centreText: 'Average 17', bandText: 'Usual range' }}
    />
  );
}

/** Few points: a median and no band. */
export function FewPoints() {
  const points = shares.slice(0, 6).map((value, i) => aPoint(i * 3, value, { centre: 0.435 }));
  return (
    <ControlChart width={640} title="Few points" model={{ kind: 'share', points, stepLength: 3, centreText: 'Median 44%' }} />
  );
}
