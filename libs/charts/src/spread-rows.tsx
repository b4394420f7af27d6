import { memo, useId, useMemo } from 'react';
import { chartStop } from './chart-stop.js';
import { Hatch } from './hatch.js';
import { type PlacedRow, placedRows } from './share-rows.model.js';
import { useWalk } from './use-walk.js';
import { useWidth } from './use-width.js';
import { WalkTip } from './walk-tip.js';
import './charts.css';

/** The middle half of a group's values with their median, or too few to say. */
export interface SpreadRow {
  readonly key: string;
  readonly name: string;
  readonly spread?: { readonly low: number; readonly median: number; readonly high: number };
  readonly latestText: string;
  /** What stands in place of the bar: "under 10". */
  readonly instead?: string;
  /** What is said of the row to whoever looks at it, and to whoever listens. */
  readonly lines: readonly string[];
  readonly spoken: string;
}

export interface SpreadRowsModel {
  readonly rows: readonly SpreadRow[];
  readonly from: number;
  readonly to: number;
  readonly belowText: string;
  readonly aboveText: string;
}

const head = 22;
const pointRoom = 18;

interface SpreadRowsProps {
  readonly model: SpreadRowsModel;
  readonly title: string;
  readonly describedBy?: string;
  readonly width?: number;
}

/**
 * Groups beneath one another on one scale with 0 marked: bar for the middle half, tick for the median. One tab stop; arrows, Home, End
 * and Escape walk the rows.
 */
export function SpreadRows({ model, title, describedBy, width: given }: SpreadRowsProps) {
  const { ref, width } = useWidth(given);
  const rows = useMemo(() => placedRows(model.rows, namesIn(width) - 8), [model, width]);
  const { at, handlers } = useWalk(rows.length, (_, y) => rows.findLastIndex(({ top }) => y >= head + top), true);
  const walked = at === undefined ? undefined : rows[at];
  const plot = plotIn(width);
  return (
    <div className="chart-picture" ref={ref} {...handlers}>
      {width > 0 && <Picture model={model} rows={rows} title={title} describedBy={describedBy} width={width} />}
      <WalkTip
        tip={
          walked && {
            x: plot.left + plot.width / 2,
            y: head + walked.top + walked.height,
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

function namesIn(width: number): number {
  return width < 460 ? 110 : 170;
}

/** Where the scale stands, in pixels of the picture. */
function plotIn(width: number): { readonly left: number; readonly width: number } {
  const left = namesIn(width);
  return { left, width: Math.max(40, width - left - 84) };
}

interface PictureProps extends Pick<SpreadRowsProps, 'model' | 'title' | 'describedBy'> {
  readonly rows: readonly PlacedRow<SpreadRow>[];
  readonly width: number;
}

/** The scale and its rows. A walk along them draws nothing of it again. */
const Picture = memo(function Picture({ model, rows, title, describedBy, width }: PictureProps) {
  const hatch = useId();
  const plot = plotIn(width);
  const xOf = (value: number) => plot.left + ((value - model.from) / (model.to - model.from)) * plot.width;
  const floor = head + rows.reduce((sum, { height }) => sum + height, 0);
  const points = Array.from({ length: model.to - model.from + 1 }, (_, i) => model.from + i);
  const named = Math.ceil((points.length * pointRoom) / plot.width);
  return (
    <svg width={width} height={floor + 22} {...chartStop(title, describedBy)}>
      <Hatch id={hatch} />
      <text x={xOf(0) - 8} y={11} textAnchor="end" className="axis-name">
        {model.belowText}
      </text>
      <text x={xOf(0) + 8} y={11} className="axis-name">
        {model.aboveText}
      </text>
      <path d={`M${xOf(0)} 16V${floor}`} className="zero-line" />
      {rows.map(({ row, lines, top, height }) => (
        <g key={row.key} transform={`translate(0 ${head + top + height / 2 - 12})`}>
          <text x={0} y={16 - (lines.length - 1) * 7.5} className="row-name">
            {lines.map((line, i) => (
              <tspan key={line} x={0} dy={i === 0 ? 0 : 15}>
                {line}
              </tspan>
            ))}
          </text>
          <path d={`M${plot.left} 12H${plot.left + plot.width}`} className="grid-line" />
          {row.spread ? (
            <>
              <rect
                x={xOf(row.spread.low) - (row.spread.low === row.spread.high ? 2 : 0)}
                y={6}
                width={Math.max(4, xOf(row.spread.high) - xOf(row.spread.low))}
                height={12}
                rx={3}
                className="bar-half"
              />
              <path d={`M${xOf(row.spread.median)} 3v18`} className="median-tick" />
            </>
          ) : (
            <rect x={plot.left} y={6} width={plot.width} height={12} fill={`url(#${hatch})`} />
          )}
          <text x={width} y={16} textAnchor="end" className="end-name strong">
            {row.instead ?? row.latestText}
          </text>
        </g>
      ))}
      {points
        .filter((point) => point % named === 0)
        .map((point) => (
          <text key={point} x={xOf(point)} y={floor + 14} textAnchor="middle" className="axis-name">
            {String(point).replace('-', '−')}
          </text>
        ))}
    </svg>
  );
});
