import { useId } from 'react';
import { Hatch } from './hatch.js';
import { shortenedName } from './row-name.js';
import { useWidth } from './use-width.js';
import './charts.css';

/** Three shares of one number that add up to all of it, or too few to say. */
export interface MovementRow {
  readonly name: string;
  readonly n: number;
  /** Shares of 1; left out where there are too few or nobody. */
  readonly shares?: { readonly falling: number; readonly level: number; readonly rising: number };
  /** What stands in place of the bars: "under 20". */
  readonly instead?: string;
}

export interface MovementGroup {
  readonly name: string;
  readonly rows: readonly MovementRow[];
}

/** Groups stand apart under their own headings, on one scale, and are never added. */
export interface MovementModel {
  readonly counted: string;
  readonly groups: readonly MovementGroup[];
}

interface MovementBarsProps {
  readonly model: MovementModel;
  readonly title: string;
  readonly describedBy?: string;
  readonly width?: number;
  /** Lower rows are for paper. */
  readonly rowHeight?: number;
}

const headHeight = 34;

/** Falling, level and rising side by side, each from its own line, so that lengths can be compared down the page. */
export function MovementBars({ model, title, describedBy, width: given, rowHeight = 27 }: MovementBarsProps) {
  const { ref, width } = useWidth(given);
  const hatch = useId();
  const isNarrow = width < 380;
  const names = isNarrow ? 114 : width < 460 ? 116 : 150;
  const plot = Math.max(60, width - names - 44);
  const columns = {
    n: names + 36,
    falling: names + 44 + plot * (isNarrow ? 0.2 : 0.24),
    level: names + 44 + plot * (isNarrow ? 0.43 : 0.5),
    rising: names + 44 + plot * (isNarrow ? 0.66 : 0.76),
  };
  const unit = plot * 0.36;
  const height = 22 + model.groups.reduce((sum, { rows }) => sum + headHeight + rows.length * rowHeight, 0);
  let y = 22;

  return (
    <div className="chart-picture" ref={ref}>
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-label={title} aria-describedby={describedBy}>
          <Hatch id={hatch} />
          <text x={columns.n} y={12} textAnchor="end" className="axis-name">
            {model.counted}
          </text>
          <text x={columns.falling} y={12} textAnchor="end" className="axis-name">
            Falling
          </text>
          <text x={columns.level} y={12} textAnchor="middle" className="axis-name">
            Level
          </text>
          <text x={columns.rising} y={12} className="axis-name">
            Rising
          </text>
          {model.groups.map((group) => {
            const top = y;
            y += headHeight + group.rows.length * rowHeight;
            return (
              <g key={group.name}>
                <text x={0} y={top + 16} className="end-name strong">
                  {group.name}
                </text>
                <path d={`M0 ${top + 22}H${width}`} className="row-line" />
                {group.rows.map((row, i) => (
                  <g key={row.name} transform={`translate(0 ${top + headHeight - 6 + i * rowHeight})`}>
                    <text x={8} y={14} className="row-name">
                      {shortenedName(row.name, names - 8)}
                    </text>
                    <text x={columns.n} y={14} textAnchor="end" className="axis-name">
                      {row.instead ? '' : row.n}
                    </text>
                    {row.shares ? (
                      <>
                        <Bar
                          x={columns.falling - row.shares.falling * unit}
                          share={row.shares.falling}
                          unit={unit}
                          className="bar-hatch"
                          fill={`url(#${hatch})`}
                        />
                        <text x={columns.falling - row.shares.falling * unit - 5} y={14} textAnchor="end" className="bar-count">
                          {percent(row.shares.falling)}
                        </text>
                        <Bar
                          x={columns.level - (row.shares.level * unit) / 2}
                          share={row.shares.level}
                          unit={unit}
                          className="bar-level"
                        />
                        <text x={columns.level} y={14} textAnchor="middle" className="bar-count">
                          {percent(row.shares.level)}
                        </text>
                        <Bar x={columns.rising} share={row.shares.rising} unit={unit} className="bar" />
                        <text x={columns.rising + row.shares.rising * unit + 5} y={14} className="bar-count">
                          {percent(row.shares.rising)}
                        </text>
                      </>
                    ) : (
                      <>
                        <rect x={names + 44} y={2} width={plot - 70} height={14} fill={`url(#${hatch})`} />
                        <text x={width} y={14} textAnchor="end" className="axis-name">
                          {row.instead}
                        </text>
                      </>
                    )}
                  </g>
                ))}
              </g>
            );
          })}
        </svg>
      )}
    </div>
  );
}

interface BarProps {
  readonly x: number;
  readonly share: number;
  readonly unit: number;
  readonly className: string;
  readonly fill?: string;
}

function Bar({ x, share, unit, className, fill }: BarProps) {
  return <rect x={x} y={1} width={share * unit} height={18} rx={1.5} className={className} fill={fill} />;
}

/** Whole per cent; one decimal under 10 that is not whole, so that few are not rounded to none. */
function percent(share: number): string {
  const shown = share > 0 && share < 0.0995 ? Math.max(0.1, Math.round(share * 1000) / 10) : Math.round(share * 100);
  return `${shown}%`;
}
