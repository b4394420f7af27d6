import { useId } from 'react';
import { chartStop } from './chart-stop.js';
import { Hatch } from './hatch.js';
import { KeyRow, keyHeight } from './key-row.js';
import { type LikertModel, drawnLikert } from './likert.model.js';
import { shortenedName } from './row-name.js';
import { useWalk } from './use-walk.js';
import { useWidth } from './use-width.js';
import { WalkTip } from './walk-tip.js';
import './charts.css';
import './grids.css';

interface LikertProps {
  readonly model: LikertModel;
  readonly title: string;
  readonly describedBy?: string;
  readonly width?: number;
}

const rowHeight = 28;
const barHeight = 18;
const numbersWidth = 54;

/**
 * Wholes beneath one another, each cut into the same parts in the same order, with the figure printed in every part that has room for
 * it. One tab stop; arrows, Home, End and Escape walk the rows.
 */
export function Likert({ model, title, describedBy, width: given }: LikertProps) {
  const { ref, width } = useWidth(given);
  const hatch = useId();
  const { rows, parts } = model;
  const names = namesWidth(rows, width);
  const plot = Math.max(40, width - names - numbersWidth);
  const floor = rows.length * rowHeight + 8;
  const { at, handlers } = useWalk(
    rows.length,
    (_, y) => Math.min(rows.length - 1, Math.max(0, Math.floor(y / rowHeight))),
    true,
  );
  const row = at === undefined ? undefined : rows[at];

  return (
    <div className="chart-picture" ref={ref} {...handlers}>
      {width > 0 && (
        <svg width={width} height={floor + keyHeight(parts, width)} {...chartStop(title, describedBy)}>
          <Hatch id={hatch} />
          {rows.map(({ key, name, counts, instead, numbers }, i) => (
            <g key={key} transform={`translate(0 ${i * rowHeight + 4})`}>
              <text x={0} y={14} className="row-name">
                {shortenedName(name, names - 8)}
              </text>
              {counts === undefined ? (
                <>
                  <rect x={names} y={4} width={plot} height={barHeight - 6} fill={`url(#${hatch})`} />
                  <text x={width} y={14} textAnchor="end" className="axis-name">
                    {instead}
                  </text>
                </>
              ) : (
                <>
                  {drawnLikert(counts, plot).map(({ from, share, text }, part) => {
                    const isHatched = parts[part]!.look === 'hatched';
                    return share === 0 ? null : (
                      <g key={parts[part]!.name}>
                        <rect
                          x={names + from * plot}
                          y={0}
                          width={Math.max(1, share * plot - 2)}
                          height={barHeight}
                          rx={1.5}
                          className={isHatched ? 'bar-hatch' : parts[part]!.look}
                          fill={isHatched ? `url(#${hatch})` : undefined}
                        />
                        {text && (
                          <text
                            x={names + (from + share / 2) * plot - 1}
                            y={13}
                            textAnchor="middle"
                            className={`on-${parts[part]!.look}`}
                          >
                            {text}
                          </text>
                        )}
                      </g>
                    );
                  })}
                  <text x={width} y={14} textAnchor="end" className="axis-name">
                    {numbers}
                  </text>
                </>
              )}
            </g>
          ))}
          <KeyRow items={parts} width={width} y={floor} />
        </svg>
      )}
      <WalkTip
        tip={
          row && {
            x: names + plot / 2,
            y: (at ?? 0) * rowHeight + rowHeight,
            width,
            head: row.name,
            lines: linesOf(row, parts),
            spoken: row.spoken,
          }
        }
      />
    </div>
  );
}

/** Room for the longest name, within a share of the picture that leaves the parts readable. Letters are about 6 px wide. */
function namesWidth(rows: LikertModel['rows'], width: number): number {
  const longest = Math.max(0, ...rows.map(({ name }) => name.length));
  return Math.min(Math.max(longest * 6 + 12, width < 460 ? 84 : 120), width * 0.4);
}

function linesOf({ counts, instead = '' }: LikertModel['rows'][number], parts: LikertModel['parts']): readonly string[] {
  if (!counts) return [instead];
  const total = counts.reduce((sum, n) => sum + n, 0);
  return counts.map((n, i) => `${parts[i]!.name}: ${n} of ${total}`);
}
