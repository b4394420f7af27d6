import { useId } from 'react';
import { Hatch } from './hatch.js';
import { placedRows } from './share-rows.model.js';
import { useWidth } from './use-width.js';
import './charts.css';

/** The middle half of a group's values with their median, or too few to say. */
export interface SpreadRow {
  readonly key: string;
  readonly name: string;
  readonly spread?: { readonly low: number; readonly median: number; readonly high: number };
  readonly latestText: string;
  /** What stands in place of the bar: "under 10". */
  readonly instead?: string;
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

/** Groups beneath one another on one scale with 0 marked: bar for the middle half, tick for the median. */
export function SpreadRows({
  model,
  title,
  describedBy,
  width: given,
}: {
  readonly model: SpreadRowsModel;
  readonly title: string;
  readonly describedBy?: string;
  readonly width?: number;
}) {
  const { ref, width } = useWidth(given);
  const hatch = useId();
  const names = width < 460 ? 110 : 170;
  const plot = { left: names, width: Math.max(40, width - names - 84) };
  const xOf = (value: number) => plot.left + ((value - model.from) / (model.to - model.from)) * plot.width;
  const rows = placedRows(model.rows, names - 8);
  const floor = head + rows.reduce((sum, { height }) => sum + height, 0);
  const points = Array.from({ length: model.to - model.from + 1 }, (_, i) => model.from + i);
  const named = Math.ceil((points.length * pointRoom) / plot.width);
  return (
    <div className="chart-picture" ref={ref}>
      {width > 0 && (
        <svg width={width} height={floor + 22} role="img" aria-label={title} aria-describedby={describedBy}>
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
      )}
    </div>
  );
}
