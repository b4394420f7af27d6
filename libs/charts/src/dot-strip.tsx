import { useId } from 'react';
import { chartStop } from './chart-stop.js';
import { type DotStripModel, dotRadius, drawnDots, stripAxis } from './dot-strip.model.js';
import { Hatch } from './hatch.js';
import { shortenedName } from './row-name.js';
import { useWalk } from './use-walk.js';
import { useWidth } from './use-width.js';
import { WalkTip } from './walk-tip.js';
import './charts.css';
import './grids.css';

interface DotStripProps {
  readonly model: DotStripModel;
  readonly title: string;
  readonly describedBy?: string;
  readonly width?: number;
  /** Lower rows are for paper: dots that share a value then stand closer. */
  readonly rowHeight?: number;
}

const usualRow = 27;
const top = 22;
const right = 62;

/**
 * Groups beneath one another on one scale from 0: a dot for each member, a tick at the median. Rows stand in the order given, whatever
 * their values. One tab stop; arrows, Home, End and Escape walk the rows.
 */
export function DotStrip({ model, title, describedBy, width: given, rowHeight = usualRow }: DotStripProps) {
  const { ref, width } = useWidth(given);
  const hatch = useId();
  const { rows, line } = model;
  const names = width < 460 ? 122 : 150;
  const plot = { left: names, width: Math.max(40, width - names - right) };
  const axis = stripAxis(model);
  const xOf = (value: number) => plot.left + ((value - axis.from) / (axis.to - axis.from || 1)) * plot.width;
  const floor = top + rows.length * rowHeight;
  const tick = Math.min(19, rowHeight - 3);
  const { at, handlers } = useWalk(
    rows.length,
    (_, y) => Math.min(rows.length - 1, Math.max(0, Math.floor((y - top) / rowHeight))),
    true,
  );
  const row = at === undefined ? undefined : rows[at];

  return (
    <div className="chart-picture" ref={ref} {...handlers}>
      {width > 0 && (
        <svg width={width} height={floor + 22} {...chartStop(title, describedBy)}>
          <Hatch id={hatch} />
          {axis.ticks.map((tick) => (
            <g key={tick}>
              <path d={`M${xOf(tick)} ${top}V${floor}`} className="grid-line" />
              <text x={xOf(tick)} y={floor + 15} textAnchor="middle" className="axis-name">
                {tick}
              </text>
            </g>
          ))}
          {rows.map(({ key, name, counts, median, medianText, numbers, instead }, i) => (
            <g key={key} transform={`translate(0 ${top + i * rowHeight + (rowHeight - usualRow) / 2})`}>
              <text x={0} y={17} className="row-name">
                {shortenedName(name, names - 10)}
              </text>
              {counts === undefined ? (
                <rect x={plot.left} y={8} width={plot.width} height={11} fill={`url(#${hatch})`} />
              ) : (
                drawnDots(counts, rowHeight - 2).map(({ at: value, off }) => (
                  <circle key={`${value} ${off}`} cx={xOf(value)} cy={usualRow / 2 + off} r={dotRadius} className="strip-dot" />
                ))
              )}
              {median !== undefined && <path d={`M${xOf(median)} ${(usualRow - tick) / 2}v${tick}`} className="median-tick" />}
              <text x={width} y={17} textAnchor="end" className="axis-name">
                {instead ?? (
                  <>
                    <tspan className="strip-median">{medianText}</tspan>
                    {'  '}
                    {numbers}
                  </>
                )}
              </text>
            </g>
          ))}
          {line && (
            <>
              <path d={`M${xOf(line.at)} ${top - 4}V${floor}`} className="strip-line" />
              <text x={xOf(line.at)} y={11} textAnchor={endOf(xOf(line.at), width)} className="end-name strong">
                {line.name}
              </text>
            </>
          )}
        </svg>
      )}
      <WalkTip
        tip={
          row && {
            x: plot.left + plot.width / 2,
            y: top + ((at ?? 0) + 1) * rowHeight,
            width,
            head: row.name,
            lines: row.lines,
            spoken: row.spoken,
          }
        }
      />
    </div>
  );
}

/** A name over a line stays within the picture. */
function endOf(x: number, width: number): 'start' | 'middle' | 'end' {
  if (x > width - 90) return 'end';
  return x < 90 ? 'start' : 'middle';
}
