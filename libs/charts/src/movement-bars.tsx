import { memo, useId, useMemo } from 'react';
import { chartStop } from './chart-stop.js';
import { Hatch } from './hatch.js';
import { type MovementModel, percent, placedMovement } from './movement-bars.model.js';
import { shortenedName } from './row-name.js';
import { useWalk } from './use-walk.js';
import { useWidth } from './use-width.js';
import { WalkTip } from './walk-tip.js';
import './charts.css';

interface MovementBarsProps {
  readonly model: MovementModel;
  readonly title: string;
  readonly describedBy?: string;
  readonly width?: number;
  /** Lower rows are for paper. */
  readonly rowHeight?: number;
}

/**
 * Falling, level and rising side by side, each from its own line, so that lengths can be compared down the page. One tab stop; arrows,
 * Home, End and Escape walk the rows of all groups.
 */
export function MovementBars({ model, title, describedBy, width: given, rowHeight = 27 }: MovementBarsProps) {
  const { ref, width } = useWidth(given);
  const rows = useMemo(() => placedMovement(model, rowHeight).groups.flatMap((group) => group.rows), [model, rowHeight]);
  const { at, handlers } = useWalk(rows.length, (_, y) => rows.findLastIndex(({ top }) => y >= top), true);
  const walked = at === undefined ? undefined : rows[at];

  return (
    <div className="chart-picture" ref={ref} {...handlers}>
      {width > 0 && <Picture model={model} title={title} describedBy={describedBy} width={width} rowHeight={rowHeight} />}
      <WalkTip
        tip={
          walked && {
            x: columnsIn(width).level,
            y: walked.top + rowHeight,
            width,
            head: walked.head,
            lines: walked.lines,
            spoken: walked.spoken,
          }
        }
      />
    </div>
  );
}

/** Where the columns stand, in pixels of the picture. */
function columnsIn(width: number) {
  const isNarrow = width < 380;
  const names = isNarrow ? 114 : width < 460 ? 116 : 150;
  const plot = Math.max(60, width - names - 44);
  return {
    names,
    plot,
    unit: plot * 0.36,
    n: names + 36,
    falling: names + 44 + plot * (isNarrow ? 0.2 : 0.24),
    level: names + 44 + plot * (isNarrow ? 0.43 : 0.5),
    rising: names + 44 + plot * (isNarrow ? 0.66 : 0.76),
  };
}

interface PictureProps extends Pick<MovementBarsProps, 'model' | 'title' | 'describedBy'> {
  readonly width: number;
  readonly rowHeight: number;
}

/** The rows with their bars. A walk along them draws nothing of it again. */
const Picture = memo(function Picture({ model, title, describedBy, width, rowHeight }: PictureProps) {
  const hatch = useId();
  const { names, plot, unit, ...columns } = columnsIn(width);
  const { groups, height } = placedMovement(model, rowHeight);
  return (
    <svg width={width} height={height} {...chartStop(title, describedBy)}>
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
      {groups.map((group) => (
        <g key={group.name}>
          <text x={0} y={group.top + 16} className="end-name strong">
            {group.name}
          </text>
          <path d={`M0 ${group.top + 22}H${width}`} className="row-line" />
          {group.rows.map(({ row, top }) => (
            <g key={row.name} transform={`translate(0 ${top})`}>
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
                  <rect x={names + 44} y={2} width={Math.max(0, plot - 70)} height={14} fill={`url(#${hatch})`} />
                  <text x={width} y={14} textAnchor="end" className="axis-name">
                    {row.instead}
                  </text>
                </>
              )}
            </g>
          ))}
        </g>
      ))}
    </svg>
  );
});

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
