import { useId } from 'react';
import { chartStop } from './chart-stop.js';
import { Hatch } from './hatch.js';
import { type ShareRowsModel, namesWidth, placedRows } from './share-rows.model.js';
import { useWalk } from './use-walk.js';
import { useWidth } from './use-width.js';
import { WalkTip } from './walk-tip.js';
import './charts.css';
import './share-rows.css';

interface ShareRowsProps {
  readonly model: ShareRowsModel;
  readonly title: string;
  readonly describedBy?: string;
  readonly width?: number;
  /** Told which row somebody chose, by Enter or by a click. */
  readonly onPick?: (at: number) => void;
}

const axisHeight = 20;
const stackedBelow = 520;
const ticks = [0, 25, 50, 75, 100] as const;

/**
 * Shares beneath one another on one axis of 0 to 100 per cent: a dot with its interval, the figure and what it stands on at the right.
 * Where there are too few, hatch and words. One tab stop; arrows, Home, End and Escape walk the rows.
 */
export function ShareRows({ model, title, describedBy, width: given, onPick }: ShareRowsProps) {
  const { ref, width } = useWidth(given);
  const hatch = useId();
  const isStacked = width < stackedBelow;
  const names = isStacked ? width - 24 : namesWidth(model.rows, width);
  const figures = isStacked ? 116 : 132;
  const left = isStacked ? 6 : names + 14;
  const plot = Math.max(40, width - left - figures);
  const rows = placedRows(model.rows, names, isStacked);
  const floor = axisHeight + rows.reduce((sum, { height }) => sum + height, 0);
  const xOf = (share: number) => left + share * plot;
  const rowAt = (y: number) => rows.findIndex(({ top, height }) => y >= axisHeight + top && y < axisHeight + top + height);
  const { at, handlers } = useWalk(
    rows.length,
    (_, y) => {
      const row = rowAt(y);
      return row < 0 ? undefined : row;
    },
    true,
    onPick,
  );
  const walked = at === undefined ? undefined : rows[at];
  const beside = model.beside;

  return (
    <div className="chart-picture" ref={ref} {...handlers}>
      {width > 0 && (
        <svg width={width} height={floor + (beside ? 20 : 4)} {...chartStop(title, describedBy)}>
          <Hatch id={hatch} />
          {ticks.map((tick) => (
            <g key={tick}>
              <path d={`M${xOf(tick / 100)} ${axisHeight - 2}V${floor}`} className="grid-line" />
              <text x={xOf(tick / 100)} y={11} textAnchor="middle" className="axis-name">
                {tick === 100 ? '100%' : tick}
              </text>
            </g>
          ))}
          {beside && (
            <>
              <path d={`M${xOf(beside.value)} ${axisHeight - 2}V${floor + 4}`} className="beside-line" />
              <text
                x={xOf(beside.value)}
                y={floor + 16}
                textAnchor={beside.value < 0.2 ? 'start' : beside.value > 0.8 ? 'end' : 'middle'}
                className="axis-name"
              >
                {beside.text}
              </text>
            </>
          )}
          {rows.map(({ row, lines, top, height }) => {
            const middle = isStacked ? height - 14 : height / 2;
            return (
              <g key={row.key} transform={`translate(0 ${axisHeight + top})`}>
                <text x={0} y={isStacked ? 14 : middle - (lines.length - 1) * 7.5 + 4} className="row-name clear-of-lines">
                  {lines.map((line, i) => (
                    <tspan key={line} x={0} dy={i === 0 ? 0 : 15}>
                      {line}
                    </tspan>
                  ))}
                </text>
                {row.value === undefined ? (
                  <rect x={left} y={middle - 6} width={plot} height={12} fill={`url(#${hatch})`} className="bar-hatch" />
                ) : (
                  <g className="wave-dot">
                    {row.lower !== undefined && row.upper !== undefined && (
                      <g className="chart-interval">
                        <line x1={xOf(row.lower)} x2={xOf(row.upper)} y1={middle} y2={middle} />
                      </g>
                    )}
                    <circle cx={xOf(row.value)} cy={middle} r={4.5} className="mark-plain" />
                  </g>
                )}
                <text x={left + plot + 46} y={middle + 4} textAnchor="end" className="end-value">
                  {row.value === undefined ? '' : row.valueText}
                </text>
                <text x={width} y={middle + 4} textAnchor="end" className="axis-name">
                  {row.value === undefined ? row.instead : row.numbers}
                </text>
              </g>
            );
          })}
        </svg>
      )}
      <WalkTip
        tip={
          walked && {
            x: xOf(walked.row.value ?? 0.5),
            y: axisHeight + walked.top + walked.height,
            width,
            head: walked.row.name,
            lines: walked.row.lines,
            spoken: walked.row.spoken,
          }
        }
      />
    </div>
  );
}
