import { type LadderModel, drawnLadder, ladderTop } from './ladder.model.js';
import { useWidth } from './use-width.js';
import './charts.css';

interface LadderProps {
  readonly model: LadderModel;
  /** Left out: as wide as there is room for. */
  readonly width?: number;
  /** Names 0, 5 and 10 under the rungs; a row of many ladders needs them once only. */
  readonly hasNames?: boolean;
}

const inset = 9;
const usualWidth = 170;
const line = 10;
const named = [0, ladderTop / 2, ladderTop];

/**
 * A scale of 0 to 10 with a disc where it stands and a ring where it stood before. Drawn in `--ladder-ink`, which whoever places it may
 * set; nothing is said by the colour.
 */
export function Ladder({ model, width: given, hasNames = true }: LadderProps) {
  const { ref, width } = useWidth(given, usualWidth);
  const height = hasNames ? 34 : 20;
  const { rungs, value, before } = drawnLadder(model, width, inset);
  return (
    <div className="chart-picture ladder" ref={ref}>
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-label={model.spoken}>
          <path d={`M${rungs[0]} ${line}H${rungs[ladderTop]}`} className="ladder-line" />
          {rungs.map((x, score) => (
            <path key={x} d={named.includes(score) ? `M${x} ${line - 5}v10` : `M${x} ${line - 3}v6`} className="ladder-rung" />
          ))}
          {value !== undefined && before !== undefined && <path d={`M${before} ${line}H${value}`} className="ladder-moved" />}
          {before !== undefined && <circle cx={before} cy={line} r={5} className="ladder-before" />}
          {value !== undefined && <circle cx={value} cy={line} r={6} className="ladder-now" />}
          {hasNames &&
            named.map((score) => (
              <text key={score} x={rungs[score]} y={31} textAnchor="middle" className="axis-name">
                {score}
              </text>
            ))}
        </svg>
      )}
    </div>
  );
}
