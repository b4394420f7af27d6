import { MarkShape } from './mark-shape.js';
import type { Mark, ValueKind } from './mark.js';
import { at, brokenPath } from './paths.js';
import { type ValueAxis, valueAxisFor, withinAxis } from './value-axis.js';
import './charts.css';

export interface SparkPoint {
  readonly value?: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly mark?: Mark;
}

export interface SparkModel {
  readonly kind: ValueKind;
  readonly points: readonly SparkPoint[];
  /** line: months in a row, with the usual range where there is one. dots: waves, each by itself with its interval. */
  readonly form: 'line' | 'dots';
}

/** A small picture beside words that say the same; hidden from people who listen. */
export function Sparkline({
  model,
  width = 112,
  height = 30,
}: {
  readonly model: SparkModel;
  readonly width?: number;
  readonly height?: number;
}) {
  const { points } = model;
  const seen = points.flatMap(({ value, lower, upper }) => [value, lower, upper]).filter((value) => value !== undefined);
  const axis = sparkAxis(seen, model);
  const inset = 6;
  const xOf = (i: number) =>
    inset + (points.length < 2 ? (width - 2 * inset) / 2 : (i / (points.length - 1)) * (width - 2 * inset));
  const yOf = (value: number) =>
    height - 5 - ((withinAxis(value, axis) - axis.from) / (axis.to - axis.from || 1)) * (height - 10);
  const latest = points.findLastIndex(({ value }) => value !== undefined);
  const last = points[latest];

  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className="sparkline"
      aria-hidden="true"
      focusable="false"
    >
      {model.form === 'line' && <path d={bandPath(points, xOf, yOf)} className="chart-band-fill" />}
      {model.form === 'line' && (
        <path
          d={brokenPath(points.map(({ value }, i) => (value === undefined ? undefined : [xOf(i), yOf(value)])))}
          className="spark-line"
        />
      )}
      {model.form === 'dots' &&
        points.map(({ value, lower, upper }, i) =>
          value === undefined ? null : (
            <g key={xOf(i)}>
              {lower !== undefined && upper !== undefined && (
                <path d={`M${xOf(i)} ${yOf(lower)}V${yOf(upper)}`} className="spark-interval" />
              )}
              <circle cx={xOf(i)} cy={yOf(value)} r={2.2} className="spark-dot" />
            </g>
          ),
        )}
      {model.form === 'line' && last?.value !== undefined && <MarkShape x={xOf(latest)} y={yOf(last.value)} mark={last.mark} />}
    </svg>
  );
}

/**
 * Dots fill the height of their picture: nothing else shows how wide an interval is in so little room. Values that are all the same
 * stand in the middle of it.
 */
function sparkAxis(values: readonly number[], { form, kind }: SparkModel): Pick<ValueAxis, 'from' | 'to'> {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (least === most) return { from: least - 1, to: most + 1 };
  return form === 'dots' ? { from: least, to: most } : valueAxisFor(values, kind);
}

/** The band between the limits; nothing where a point has none. */
export function bandPath(points: readonly SparkPoint[], xOf: (i: number) => number, yOf: (value: number) => number): string {
  const inside = points
    .map((point, i) => ({ ...point, x: xOf(i) }))
    .filter(({ lower, upper }) => lower !== undefined && upper !== undefined);
  if (inside.length < 2) return '';
  const over = inside.map(({ x, upper }) => at([x, yOf(upper!)]));
  const under = inside.map(({ x, lower }) => at([x, yOf(lower!)])).reverse();
  return `M${[...over, ...under].join('L')}Z`;
}
