import { useId } from 'react';
import { chartStop } from './chart-stop.js';
import { Hatch } from './hatch.js';
import { type HeatGridModel, drawnHeatGrid, heatStepNames } from './heat-grid.model.js';
import { type KeyItem, KeyRow, keyHeight } from './key-row.js';
import { useWalk } from './use-walk.js';
import { useWidth } from './use-width.js';
import { WalkTip } from './walk-tip.js';
import './charts.css';
import './grids.css';

interface HeatGridProps {
  readonly model: HeatGridModel;
  readonly title: string;
  readonly describedBy?: string;
  readonly width?: number;
  /** How high a value of the scale is. */
  readonly rowHeight?: number;
}

const left = 34;
const top = 4;
const strip = { gap: 20, height: 30 };
const axisHeight = 34;
const nameWidth = 46;
/** A month by itself stays a column, where the whole width would read as one value over a long time. */
const widestColumn = 120;

/**
 * A scale over time: a column a month, a cell a value, shaded by the share that stands there; the median as a line, and beneath, hatched,
 * the share of which nothing is known. One tab stop; arrows, Home, End and Escape walk the months.
 */
export function HeatGrid({ model, title, describedBy, width: given, rowHeight = 20 }: HeatGridProps) {
  const { ref, width } = useWidth(given);
  const hatch = useId();
  const { lowest, highest, columns } = model;
  const values = highest - lowest + 1;
  const plotWidth = Math.max(1, width - left);
  const slot = Math.min(widestColumn, plotWidth / Math.max(1, columns.length));
  const gap = slot < 8 ? 1 : 2;
  const { columns: steps, medianRuns, ticks, printed } = drawnHeatGrid(model, Math.floor(plotWidth / nameWidth));
  const { at, handlers } = useWalk(columns.length, (x) =>
    Math.min(columns.length - 1, Math.max(0, Math.floor((x - left) / slot))),
  );
  const column = at === undefined ? undefined : columns[at];
  const xOf = (i: number) => left + i * slot;
  const yOf = (value: number) => top + (highest - value + 0.5) * rowHeight;
  const floor = top + values * rowHeight;
  const stripFloor = floor + strip.gap + strip.height;
  const key = keyOf(model);
  const height = stripFloor + axisHeight + keyHeight(key, width);

  return (
    <div className="chart-picture" ref={ref} {...handlers}>
      {width > 0 && (
        <svg width={width} height={height} {...chartStop(title, describedBy)}>
          <Hatch id={hatch} />
          {Array.from({ length: values }, (_, i) => lowest + i)
            .filter((value) => (value - lowest) % 2 === 0)
            .map((value) => (
              <text key={value} x={left - 8} y={yOf(value) + 4} textAnchor="end" className="axis-name">
                {value}
              </text>
            ))}
          {steps.map((column, i) =>
            column.length === 0 ? (
              <rect
                key={columns[i]!.month}
                x={xOf(i)}
                y={top}
                width={Math.max(1, slot - gap)}
                height={values * rowHeight - gap}
                className="cell-none"
              />
            ) : (
              column.map((step, value) => (
                <rect
                  key={`${columns[i]!.month}-${value}`}
                  x={xOf(i)}
                  y={yOf(lowest + value) - rowHeight / 2}
                  width={Math.max(1, slot - gap)}
                  height={rowHeight - gap}
                  className={`heat-${step}`}
                />
              ))
            ),
          )}
          {medianRuns.map(({ from, medians }) => {
            const path = medians
              .map((median, i) => `${i === 0 ? 'M' : 'L'}${xOf(from + i)} ${yOf(median)}H${xOf(from + i + 1) - gap}`)
              .join('');
            return (
              <g key={from}>
                <path d={path} className="median-ground" />
                <path d={path} className="median-line" />
              </g>
            );
          })}
          {columns.map(({ month, missing }, i) =>
            missing === undefined ? null : (
              <rect
                key={month}
                x={xOf(i)}
                y={stripFloor - missing * strip.height}
                width={Math.max(1, slot - gap)}
                height={missing * strip.height}
                fill={`url(#${hatch})`}
                className="bar-hatch"
              />
            ),
          )}
          <path d={`M${left} ${stripFloor}H${width}`} className="axis-line" />
          {printed.map((i) => (
            <text
              key={i}
              x={i === columns.length - 1 ? xOf(i + 1) - gap : xOf(i)}
              y={stripFloor - columns[i]!.missing! * strip.height - 5}
              textAnchor={i === columns.length - 1 ? 'end' : 'start'}
              className="bar-count"
            >
              {Math.round(columns[i]!.missing! * 100)}%
            </text>
          ))}
          {ticks.map(({ at: place, label, year }) => (
            <text key={place} x={xOf(place)} y={stripFloor + 15} className="axis-name">
              <tspan x={xOf(place)}>{label}</tspan>
              {year && (
                <tspan x={xOf(place)} dy={13}>
                  {year}
                </tspan>
              )}
            </text>
          ))}
          <KeyRow items={key} width={width} y={stripFloor + axisHeight} />
          {at !== undefined && (
            <rect x={xOf(at) - gap} y={top - gap} width={slot + gap} height={stripFloor - top + gap} className="walk-box" />
          )}
        </svg>
      )}
      <WalkTip
        tip={
          column && {
            x: xOf(at ?? 0) + slot / 2,
            width,
            head: column.label,
            lines: column.lines,
            spoken: column.spoken,
          }
        }
      />
    </div>
  );
}

function keyOf({ columns, missingName, shareName, noneName }: HeatGridModel): readonly KeyItem[] {
  const isAnyEmpty = columns.some(({ counts }) => counts === undefined);
  return [
    { name: missingName, look: 'hatched' },
    { name: `${shareName}:`, look: 'text' },
    ...heatStepNames.map((name, step) => ({ name, look: `heat-${step}` })),
    { name: 'Median', look: 'line' },
    ...(isAnyEmpty ? [{ name: noneName, look: 'cell-none' }] : []),
  ];
}
