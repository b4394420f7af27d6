import { chartStop } from './chart-stop.js';
import { type HistogramBar, barName } from './histogram.model.js';
import { useWalk } from './use-walk.js';
import { useWidth } from './use-width.js';
import { WalkTip } from './walk-tip.js';
import './charts.css';

export interface HistogramModel {
  readonly bars: readonly HistogramBar[];
  /** The middle of all observations, drawn as a tick under the bars. */
  readonly median?: number;
  readonly medianText?: string;
  /** What lies below and above 0, said over the two sides. Where both are left out, 0 is a value like any other. */
  readonly belowText?: string;
  readonly aboveText?: string;
  /** What is counted: "comparisons". */
  readonly counted: string;
}

interface HistogramProps {
  readonly model: HistogramModel;
  readonly title: string;
  readonly describedBy?: string;
  readonly width?: number;
  readonly height?: number;
}

/** Letters of the charts are about this wide. */
const letter = 6;

const margin = { bottom: 38, side: 8 };
const headRoom = { oneLine: 40, twoLines: 56 };

/** Where a value stands among the bars, in bars from the left edge; within a merged bar, at its middle. */
export function placeAmong(bars: readonly HistogramBar[], value: number): number {
  const at = bars.findIndex(({ from, to }) => value >= from - 0.5 && value <= to + 0.5);
  const bar = bars[at];
  if (!bar) return 0;
  return at + (bar.from === bar.to ? value - bar.from + 0.5 : 0.5);
}

/** How many observations lie at each point, with nothing (0) marked and both ends merged where they are small. */
export function Histogram({ model, title, describedBy, width: given, height = 230 }: HistogramProps) {
  const { ref, width } = useWidth(given);
  const { bars, median, medianText } = model;
  const plotWidth = Math.max(1, width - 2 * margin.side);
  const slot = plotWidth / Math.max(1, bars.length);
  const most = Math.max(1, ...bars.map(({ n }) => n));
  const xOf = (at: number) => margin.side + at * slot;
  const { at, handlers } = useWalk(bars.length, (x) =>
    Math.min(bars.length - 1, Math.max(0, Math.floor((x - margin.side) / slot))),
  );
  const bar = at === undefined ? undefined : bars[at];
  const isAroundZero = model.belowText !== undefined || model.aboveText !== undefined;
  const zero = isAroundZero ? bars.findIndex(({ from, to }) => from <= 0 && to >= 0) : -1;
  const hasRoom = xOf(zero + 0.5) + 8 + (model.aboveText ?? '').length * letter <= width;
  const floor = height - margin.bottom;
  const plotHeight = floor - (hasRoom ? headRoom.oneLine : headRoom.twoLines);

  return (
    <div className="chart-picture" ref={ref} {...handlers}>
      {width > 0 && (
        <svg width={width} height={height} {...chartStop(title, describedBy)}>
          {zero >= 0 && (
            <>
              <path
                d={`M${xOf(zero + 0.5)} ${hasRoom ? 16 : 30}V${floor - ((bars[zero]?.n ?? 0) / most) * plotHeight - 20}`}
                className="zero-line"
              />
              <text x={hasRoom ? xOf(zero + 0.5) - 8 : 0} y={12} textAnchor={hasRoom ? 'end' : undefined} className="axis-name">
                {model.belowText}
              </text>
              <text
                x={hasRoom ? xOf(zero + 0.5) + 8 : width}
                y={hasRoom ? 12 : 25}
                textAnchor={hasRoom ? undefined : 'end'}
                className="axis-name"
              >
                {model.aboveText}
              </text>
            </>
          )}
          {bars.map((one, i) => {
            const tall = (one.n / most) * plotHeight;
            return (
              <g key={one.from}>
                <rect
                  x={xOf(i) + 2}
                  y={floor - tall}
                  width={Math.max(1, slot - 4)}
                  height={tall}
                  rx={2}
                  className={i === zero ? 'bar-zero' : 'bar'}
                />
                <text x={xOf(i + 0.5)} y={floor - tall - 5} textAnchor="middle" className="bar-count">
                  {one.n}
                </text>
                <text x={xOf(i + 0.5)} y={floor + 15} textAnchor="middle" className="axis-name">
                  {slot < 52 && one.end ? shortName(one) : barName(one)}
                </text>
              </g>
            );
          })}
          <path d={`M${margin.side} ${floor}H${width - margin.side}`} className="axis-line" />
          {median !== undefined && bars.length > 0 && (
            <g>
              <path d={`M${xOf(placeAmong(bars, median))} ${floor + 20}v10`} className="median-tick" />
              <text x={xOf(placeAmong(bars, median)) + 6} y={floor + 31} className="end-name strong">
                {medianText}
              </text>
            </g>
          )}
        </svg>
      )}
      <WalkTip
        tip={
          bar && {
            x: xOf((at ?? 0) + 0.5),
            width,
            head: barName(bar),
            lines: [`${bar.n} ${model.counted}`],
            spoken: `${barName(bar)}: ${bar.n} ${model.counted}`,
          }
        }
      />
    </div>
  );
}

function shortName({ from, to, end }: HistogramBar): string {
  const text = (value: number) => String(value).replace('-', '−');
  return end === 'low' ? `≤ ${text(to)}` : `≥ ${text(from)}`;
}
