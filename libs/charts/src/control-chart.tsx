import { memo, useMemo } from 'react';
import { ControlAxes } from './control-axes.js';
import { AxisBreak } from './axis-break.js';
import { chartStop } from './chart-stop.js';
import { type ControlChartModel, type DrawnControlChart, drawnControlChart } from './control-chart.model.js';
import { ControlMarks } from './control-marks.js';
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

/**
 * Points over time against what is usual: a p-chart where limits step with the number, an XmR chart where they are level, a run chart
 * where there are none. The picture is one tab stop; arrows, Home, End and Escape walk it.
 */
export function ControlChart({ model, title, describedBy, width: given, height = 260, onPick }: ControlChartProps) {
  const { ref, width } = useWidth(given);
  const drawn = useMemo(() => drawnControlChart(model, width), [model, width]);
  const { axis, steps } = drawn;
  const isNarrow = width < narrowWidth;
  const plot = plotIn(width, height);
  const xOf = (at: number) => acrossOf(at, steps.length, plot);
  const { at, handlers } = useWalk(
    steps.length,
    (x) => Math.min(steps.length - 1, Math.max(0, Math.round(((x - plot.left) / plot.width) * (steps.length - 1)))),
    false,
    onPick,
  );
  const point = at === undefined ? undefined : model.points[at];
  return (
    <div className="chart-picture" ref={ref} {...handlers}>
      {width > 0 && <Picture model={model} drawn={drawn} title={title} describedBy={describedBy} width={width} height={height} />}
      {axis.isBroken && width > 0 && <AxisBreak left={margin.left + axisWidth - 7} top={height - 58} />}
      {isNarrow && keyWords(model) && <p className="chart-key">{keyWords(model)}</p>}
      {at !== undefined && (
        <div className="walk-line" style={{ left: xOf(at), top: margin.top, height: height - margin.top - timeAxisHeight - 6 }} />
      )}
      <WalkTip tip={point && { x: xOf(at ?? 0), width, head: point.label, lines: point.lines, spoken: point.spoken }} />
    </div>
  );
}

/** Where the points stand, in pixels of the picture. */
function plotIn(width: number, height: number) {
  const right = width < narrowWidth ? rightMargin.narrow : rightMargin.wide;
  return {
    right,
    left: margin.left + axisWidth + inset,
    width: Math.max(1, width - margin.left - axisWidth - right - 2 * inset),
    top: margin.top,
    bottom: height - margin.bottom - timeAxisHeight,
  };
}

/** How far across the picture a step stands; one that is alone stands in the middle. */
function acrossOf(at: number, steps: number, plot: { readonly left: number; readonly width: number }): number {
  return plot.left + (steps < 2 ? 0.5 : at / (steps - 1)) * plot.width;
}

interface PictureProps extends Pick<ControlChartProps, 'model' | 'title' | 'describedBy'> {
  readonly drawn: DrawnControlChart;
  readonly width: number;
  readonly height: number;
}

/** The axes, and what stands on them, one path a series. A walk along the chart draws nothing of it again. */
const Picture = memo(function Picture({ model, drawn, title, describedBy, width, height }: PictureProps) {
  const { axis, steps, ticks } = drawn;
  const plot = plotIn(width, height);
  const places = {
    xOf: (at: number) => acrossOf(at, steps.length, plot),
    yOf: (value: number) => plot.top + (1 - (value - axis.from) / (axis.to - axis.from)) * (plot.bottom - plot.top),
    bottom: plot.bottom,
  };
  return (
    <svg width={width} height={height} {...chartStop(title, describedBy)}>
      <ControlAxes
        axis={axis}
        kind={model.kind}
        ticks={ticks}
        left={margin.left + axisWidth}
        right={width - plot.right}
        {...places}
      />
      <ControlMarks model={model} drawn={drawn} top={plot.top} width={width} isNarrow={width < narrowWidth} {...places} />
    </svg>
  );
});

function keyWords({ bandText, centreText, aimText, besideText, isBesideStepped }: ControlChartModel): string {
  const said = [
    bandText ? `Pale band: ${bandText.toLowerCase()}.` : '',
    centreText ? `Thin line: ${centreText.toLowerCase()}.` : '',
    aimText ? `Heavy dashes: ${aimText.toLowerCase()}.` : '',
    besideText ? `${isBesideStepped ? 'Dashed steps' : 'Faint line'}: ${besideText}.` : '',
  ];
  return said.filter(Boolean).join(' ');
}
