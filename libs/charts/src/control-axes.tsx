import { type ValueKind, axisText } from './mark.js';
import type { Tick } from './time-axis.js';
import type { ValueAxis } from './value-axis.js';

interface ControlAxesProps {
  readonly axis: ValueAxis;
  readonly kind: ValueKind;
  readonly ticks: readonly Tick[];
  readonly xOf: (at: number) => number;
  readonly yOf: (value: number) => number;
  /** The ends of the lines across the picture, and how far down the axis of time stands. */
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

const beforeLines = 8;
const beneathFoot = 18;
const lineHeight = 12;

/** Lines across the picture with their values, the axis of time, and the names of its steps with the year beneath where one begins. */
export function ControlAxes({ axis, kind, ticks, xOf, yOf, left, right, bottom }: ControlAxesProps) {
  return (
    <g className="control-axes">
      {axis.ticks.map((value, i) => (
        <g key={i}>
          <path d={`M${left} ${yOf(value)}H${right}`} className="grid-line" />
          <text x={left - beforeLines} y={yOf(value) + 4} textAnchor="end" className="axis-name">
            {axisText(value, kind) + (kind === 'share' && i === axis.ticks.length - 1 ? '%' : '')}
          </text>
        </g>
      ))}
      <path d={`M${left} ${bottom}H${right}`} className="axis-line" />
      {ticks.map(({ at, label, year }, i) => (
        <text key={i} y={bottom + beneathFoot} textAnchor="middle" className="axis-name">
          <tspan x={xOf(at)}>{label}</tspan>
          {year && (
            <tspan x={xOf(at)} dy={lineHeight}>
              {year}
            </tspan>
          )}
        </text>
      ))}
    </g>
  );
}
