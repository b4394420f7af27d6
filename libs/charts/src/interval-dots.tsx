import { Fragment } from 'react';
import { CartesianGrid, ErrorBar, ReferenceArea, ReferenceLine, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { AxisBreak } from './axis-break.js';
import { type DrawnDot, type IntervalDotsModel, dotsKey, drawnDots, namedDots } from './interval-dots.model.js';
import { MarkShape } from './mark-shape.js';
import { axisText } from './mark.js';
import { useWalk } from './use-walk.js';
import { useWidth } from './use-width.js';
import { withinAxis } from './value-axis.js';
import { WalkTip } from './walk-tip.js';
import './charts.css';

interface IntervalDotsProps {
  readonly model: IntervalDotsModel;
  readonly title: string;
  readonly describedBy?: string;
  readonly width?: number;
  readonly height?: number;
  /** Told which step somebody chose, by Enter or by a click. */
  readonly onPick?: (at: number) => void;
}

const margin = { top: 22, right: 16, bottom: 6, left: 4 };
const axisWidth = 38;
const inset = 26;
const timeAxisHeight = 36;
/** How far, in pixels, the usual range of a dot reaches to its sides. */
const bandReach = 22;

/** One dot and its interval a wave or quarter, on one axis, never joined. */
export function IntervalDots({ model, title, describedBy, width: given, height = 220, onPick }: IntervalDotsProps) {
  const { ref, width } = useWidth(given);
  const { axis, dots } = drawnDots(model);
  const plot = {
    left: margin.left + axisWidth + inset,
    width: Math.max(1, width - margin.left - axisWidth - margin.right - 2 * inset),
  };
  const xOf = (at: number) => plot.left + (dots.length < 2 ? 0 : (at / (dots.length - 1)) * plot.width);
  const reach = Math.min(0.3, (bandReach * Math.max(1, dots.length - 1)) / plot.width);
  const { at, handlers } = useWalk(
    dots.length,
    (x) => Math.min(dots.length - 1, Math.max(0, Math.round(((x - plot.left) / plot.width) * (dots.length - 1)))),
    false,
    onPick,
  );
  const dot = at === undefined ? undefined : model.dots[at];
  const shown = dots.filter(({ value }) => value !== null);
  const latest = shown.at(-1)?.at;

  return (
    <div className="chart-picture" ref={ref} {...handlers}>
      {width > 0 && (
        <ScatterChart
          width={width}
          height={height}
          margin={margin}
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
            domain={[0, Math.max(1, dots.length - 1)]}
            ticks={[...namedDots(dots.length, plot.width)]}
            interval={0}
            height={timeAxisHeight}
            padding={{ left: inset, right: inset }}
            tickLine={false}
            tick={({ x, y, payload }: { x: number | string; y: number | string; payload: { value: number } }) => {
              const name = model.dots[payload.value]?.name;
              return (
                <text x={x} y={Number(y) + 10} textAnchor="middle" className="axis-name">
                  <tspan x={x}>{name?.[0]}</tspan>
                  <tspan x={x} dy={12}>
                    {name?.[1]}
                  </tspan>
                </text>
              );
            }}
          />
          <YAxis
            dataKey="value"
            type="number"
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
          {model.dots.map(
            ({ label, usual }, i) =>
              usual && (
                <Fragment key={label}>
                  <ReferenceArea
                    x1={i - reach}
                    x2={i + reach}
                    y1={withinAxis(usual.lower, axis)}
                    y2={withinAxis(usual.upper, axis)}
                    ifOverflow="visible"
                    className="wave-band"
                  />
                  <ReferenceLine
                    segment={[
                      { x: i - reach, y: withinAxis(usual.centre, axis) },
                      { x: i + reach, y: withinAxis(usual.centre, axis) },
                    ]}
                    ifOverflow="visible"
                    className="wave-centre"
                  />
                </Fragment>
              ),
          )}
          {model.aim && (
            <ReferenceLine
              y={model.aim.value}
              className="chart-aim"
              label={{ value: model.aim.text, position: 'insideTopRight', className: 'end-name aim' }}
            />
          )}
          <Scatter
            data={shown as DrawnDot[]}
            isAnimationActive={false}
            shape={({ cx, cy, payload }: { cx?: number; cy?: number; payload?: DrawnDot }) => {
              const place = payload?.at ?? -1;
              if (cx === undefined || cy === undefined) return <g />;
              return (
                <g className="wave-dot">
                  <MarkShape x={cx} y={cy} mark={model.dots[place]?.mark} plain={4.2} />
                  {place === latest && (
                    <text x={cx + 9} y={cy + 4} className="end-value">
                      {model.dots[place]?.valueText}
                    </text>
                  )}
                </g>
              );
            }}
          >
            <ErrorBar dataKey="reach" direction="y" width={0} className="chart-interval" isAnimationActive={false} />
          </Scatter>
        </ScatterChart>
      )}
      {axis.isBroken && width > 0 && <AxisBreak left={margin.left + axisWidth - 7} top={height - 58} />}
      {width > 0 && dotsKey(model) && <p className="chart-key">{dotsKey(model)}</p>}
      {at !== undefined && (
        <div className="walk-line" style={{ left: xOf(at), top: margin.top, height: height - margin.top - timeAxisHeight - 6 }} />
      )}
      <WalkTip tip={dot && { x: xOf(at ?? 0), width, head: dot.label, lines: dot.lines, spoken: dot.spoken }} />
    </div>
  );
}
