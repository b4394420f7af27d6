import { Area, CartesianGrid, ComposedChart, Line, ReferenceLine, XAxis, YAxis } from 'recharts';
import { type ControlChartModel, type DrawnPoint, type NoteMark, drawnControlChart, liftedNames } from './control-chart.model.js';
import { MarkShape } from './mark-shape.js';
import { axisText } from './mark.js';
import { useWalk } from './use-walk.js';
import { useWidth } from './use-width.js';
import { WalkTip } from './walk-tip.js';
import './charts.css';

interface ControlChartProps {
  readonly model: ControlChartModel;
  /** Names the picture for people who listen. */
  readonly title: string;
  /** The id of the text that says what the picture shows. */
  readonly describedBy?: string;
  readonly width?: number;
  readonly height?: number;
  /** Told which step somebody chose, by Enter or by a click. */
  readonly onPick?: (at: number) => void;
}

const margin = { top: 22, bottom: 6, left: 4 };
/** Names stand behind the ends of their lines where there is room, else beneath the picture. */
const rightMargin = { wide: 96, narrow: 4 };
const narrowWidth = 520;
const axisWidth = 38;
const inset = 10;
const timeAxisHeight = 36;
const nameHeight = 14;
const ringHeight = 11;

/** The lines that carry their name at their right end. */
const namedLines = ['upper', 'centre', 'aim', 'beside'] as const;
type NamedLine = (typeof namedLines)[number];

const stepped = { type: 'step', isAnimationActive: false, activeDot: false } as const;

/**
 * Points over time against what is usual: a p-chart where limits step with the number, an XmR chart where they are level, a run chart
 * where there are none. The picture is one tab stop; arrows, Home, End and Escape walk it.
 */
export function ControlChart({ model, title, describedBy, width: given, height = 260, onPick }: ControlChartProps) {
  const { ref, width } = useWidth(given);
  const { axis, ticks, steps, stretches, latest, isLatestNamedBeneath } = drawnControlChart(model, width);
  const isNarrow = width < narrowWidth;
  const right = isNarrow ? rightMargin.narrow : rightMargin.wide;
  const plot = {
    left: margin.left + axisWidth + inset,
    width: Math.max(1, width - margin.left - axisWidth - right - 2 * inset),
  };
  const xOf = (at: number) => plot.left + (steps.length < 2 ? 0 : (at / (steps.length - 1)) * plot.width);
  const { at, handlers } = useWalk(
    steps.length,
    (x) => Math.min(steps.length - 1, Math.max(0, Math.round(((x - plot.left) / plot.width) * (steps.length - 1)))),
    false,
    onPick,
  );
  const point = at === undefined ? undefined : model.points[at];
  const lastOf = (key: NamedLine) => steps.findLastIndex((step) => step[key] !== null);
  const within = (key: 'band' | 'lower' | NamedLine, stretch: number) => (step: DrawnPoint) =>
    step.stretch === stretch ? step[key] : null;

  const plotHeight = height - margin.top - margin.bottom - timeAxisHeight;
  const names: Readonly<Record<NamedLine, string | undefined>> = {
    upper: model.bandText,
    centre: model.centreText,
    aim: model.aimText,
    beside: model.besideText,
  };
  const lifts = liftedNames(
    namedLines.map((key) => {
      const end = names[key] === undefined ? undefined : steps[lastOf(key)]?.[key];
      return typeof end === 'number' ? ((end - axis.from) / (axis.to - axis.from)) * plotHeight : undefined;
    }),
    nameHeight,
  );

  /** Recharts hands over each point's place; only the last one of a line carries the line's name. */
  const nameAt = (key: NamedLine, className: string) => {
    const [last, text, lifted] = [lastOf(key), names[key], lifts[namedLines.indexOf(key)]!];
    return function EndName({ cx, cy, index }: { cx?: number; cy?: number; index?: number }) {
      if (isNarrow || index !== last || cx === undefined || cy === undefined || !text) return <g key={index} />;
      return (
        <text key={index} x={cx + 10} y={cy + 4 - lifted} className={className}>
          {text}
        </text>
      );
    };
  };
  const dotAt = ({ cx, cy, index }: { cx?: number; cy?: number; index?: number }) => {
    if (cx === undefined || cy === undefined || index === undefined || steps[index]?.value === null) return <g key={index} />;
    return (
      <g key={index}>
        <MarkShape x={cx} y={cy} mark={model.points[index]?.mark} />
        {index === latest && (
          <text x={cx} y={isLatestNamedBeneath ? cy + 20 : cy - 10} textAnchor="end" className="end-value">
            {model.points[index]?.valueText}
          </text>
        )}
      </g>
    );
  };

  return (
    <div className="chart-picture" ref={ref} {...handlers}>
      {width > 0 && (
        <ComposedChart
          width={width}
          height={height}
          data={steps as DrawnPoint[]}
          margin={{ ...margin, right }}
          accessibilityLayer
          title={title}
          aria-label={title}
          aria-describedby={describedBy}
          aria-roledescription="chart"
        >
          <CartesianGrid vertical={false} className="chart-grid" />
          <XAxis
            dataKey="at"
            type="number"
            domain={[0, Math.max(1, steps.length - 1)]}
            ticks={ticks.map((tick) => tick.at)}
            interval={0}
            height={timeAxisHeight}
            padding={{ left: inset, right: inset }}
            tickLine={false}
            className="chart-axis"
            tick={({ x, y, payload }: { x: number | string; y: number | string; payload: { value: number } }) => {
              const tick = ticks.find(({ at: place }) => place === payload.value);
              return (
                <text x={x} y={Number(y) + 6} textAnchor="middle" className="axis-name">
                  <tspan x={x}>{tick?.label}</tspan>
                  {tick?.year && (
                    <tspan x={x} dy={12}>
                      {tick.year}
                    </tspan>
                  )}
                </text>
              );
            }}
          />
          <YAxis
            domain={[axis.from, axis.to]}
            ticks={[...axis.ticks]}
            interval={0}
            width={axisWidth}
            axisLine={false}
            tickLine={false}
            tickFormatter={(value: number) =>
              axisText(value, model.kind) + (model.kind === 'share' && value === axis.ticks.at(-1) ? '%' : '')
            }
            tick={{ className: 'axis-name' }}
          />
          {stretches.map((stretch) => (
            <Area
              key={stretch}
              dataKey={within('band', stretch)}
              type="step"
              className="chart-band"
              isAnimationActive={false}
              dot={false}
              activeDot={false}
              stroke="none"
            />
          ))}
          {stretches.map((stretch) => (
            <Line key={stretch} dataKey={within('lower', stretch)} className="chart-limit" {...stepped} dot={false} />
          ))}
          {stretches.map((stretch) => (
            <Line
              key={stretch}
              dataKey={within('upper', stretch)}
              className="chart-limit"
              {...stepped}
              dot={nameAt('upper', 'end-name')}
            />
          ))}
          {stretches.map((stretch) => (
            <Line
              key={stretch}
              dataKey={within('centre', stretch)}
              className="chart-centre"
              {...stepped}
              dot={nameAt('centre', 'end-name strong')}
            />
          ))}
          {model.aimText && <Line dataKey="aim" className="chart-aim" {...stepped} dot={nameAt('aim', 'end-name aim')} />}
          {model.besideText && (
            <Line
              dataKey="beside"
              type={model.isBesideStepped ? 'step' : 'linear'}
              className={model.isBesideStepped ? 'chart-beside is-stepped' : 'chart-beside'}
              isAnimationActive={false}
              activeDot={false}
              dot={nameAt('beside', 'end-name')}
            />
          )}
          {model.notes?.map((note) => (
            <ReferenceLine
              key={note.at}
              x={note.at}
              className="chart-note"
              label={({ viewBox }: { viewBox?: { x?: number } }) => (
                <NoteRing note={note} x={viewBox?.x ?? 0} isNarrow={isNarrow} />
              )}
            />
          ))}
          <Line dataKey="value" type="linear" className="chart-line" isAnimationActive={false} activeDot={false} dot={dotAt} />
        </ComposedChart>
      )}
      {axis.isBroken && width > 0 && (
        <svg
          className="axis-break"
          style={{ left: margin.left + axisWidth - 7, top: height - 58 }}
          width="14"
          height="10"
          aria-hidden="true"
        >
          <path d="M1 7l4-4 4 4 4-4" />
        </svg>
      )}
      {isNarrow && keyWords(model) && <p className="chart-key">{keyWords(model)}</p>}
      {at !== undefined && (
        <div className="walk-line" style={{ left: xOf(at), top: margin.top, height: height - margin.top - timeAxisHeight - 6 }} />
      )}
      <WalkTip tip={point && { x: xOf(at ?? 0), width, head: point.label, lines: point.lines, spoken: point.spoken }} />
    </div>
  );
}

/** The numbers of what people know about a step, in a ring above it. */
function NoteRing({ note, x, isNarrow }: { readonly note: NoteMark; readonly x: number; readonly isNarrow: boolean }) {
  const width = 12 + 6 * note.numbers.length;
  return (
    <g className="note-ring">
      <rect x={x - width / 2} y={ringHeight - 8} width={width} height={16} rx={8} />
      <text x={x} y={ringHeight + 4} textAnchor="middle">
        {note.numbers}
      </text>
      {note.text && !isNarrow && (
        <text x={x + width / 2 + 4} y={ringHeight + 4} className="note-text">
          {note.text}
        </text>
      )}
    </g>
  );
}

function keyWords({ bandText, centreText, aimText, besideText, isBesideStepped }: ControlChartModel): string {
  const said = [
    bandText ? `Pale band: ${bandText.toLowerCase()}.` : '',
    centreText ? `Thin line: ${centreText.toLowerCase()}.` : '',
    aimText ? `Heavy dashes: ${aimText.toLowerCase()}.` : '',
    besideText ? `${isBesideStepped ? 'Dashed steps' : 'Faint line'}: ${besideText}.` : '',
  ];
  return said.filter(Boolean).join(' ');
}
