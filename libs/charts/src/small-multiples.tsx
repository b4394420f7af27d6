import { type ReactNode, memo, useId } from 'react';
import { Hatch } from './hatch.js';
import { Marks } from './mark-shape.js';
import { type ValueKind, axisText } from './mark.js';
import { MultiplesWalk, type PointWords } from './multiples-walk.js';
import { type Place, at, brokenPath, tenths } from './paths.js';
import { type Panel, type SmallMultiplesModel, acrossPanel, inset, plot, size } from './small-multiples.model.js';
import { bandPath } from './sparkline.js';
import { type ValueAxis, valueAxisFor, withinAxis } from './value-axis.js';
import './charts.css';

interface SmallMultiplesProps {
  readonly model: SmallMultiplesModel;
  readonly title: string;
  readonly describedBy?: string;
  /** The words of one point of the panel of this key; asked for the point that is looked at only. */
  readonly tell: (key: string, at: number) => PointWords;
  /** Told which point somebody chose, by Enter or by a click. */
  readonly onPick?: (key: string, at: number) => void;
  /** What stands beneath a panel, such as its pattern. */
  readonly under?: (key: string) => ReactNode;
}

/** One axis for all panels, so that their heights can be compared; shares begin at 0. */
export function sharedAxis({ kind, panels }: SmallMultiplesModel): ValueAxis {
  const seen = panels
    .filter(({ instead }) => instead === undefined)
    .flatMap(({ points }) => points.flatMap(({ value, lower, upper }) => [value, lower, upper]))
    .filter((value) => value !== undefined);
  return valueAxisFor(kind === 'share' ? [0, ...seen] : seen, kind, 4);
}

/**
 * The same picture for each of several groups, on one axis, in an order that does not depend on their values. One tab stop for all of
 * them: arrows, Home, End and Escape walk the points.
 */
export function SmallMultiples({ model, title, describedBy, tell, onPick, under }: SmallMultiplesProps) {
  const axis = sharedAxis(model);
  return (
    <MultiplesWalk panels={model.panels} title={title} describedBy={describedBy} tell={tell} onPick={onPick}>
      <ul className="multiples">
        {model.panels.map((panel) => (
          <li key={panel.key}>
            <p className="multiple-name">
              <span>{panel.name}</span>
              <span className="multiple-latest">{panel.latestText}</span>
            </p>
            <PanelPicture panel={panel} axis={axis} model={model} />
            <p className="multiple-ends">
              <span>{model.first}</span>
              <span>{model.last}</span>
            </p>
            {under?.(panel.key)}
          </li>
        ))}
      </ul>
    </MultiplesWalk>
  );
}

/** How far down a value stands. */
function heightOf(value: number, axis: ValueAxis): number {
  return inset.top + plot.height * (1 - (withinAxis(value, axis) - axis.from) / (axis.to - axis.from || 1));
}

interface ValuesProps {
  readonly axis: ValueAxis;
  readonly kind: ValueKind;
}

/** The lines across a panel with their values; drawn again for other values only. */
const Values = memo(
  function Values({ axis, kind }: ValuesProps) {
    return (
      <>
        <path
          d={axis.ticks.map((tick) => `M${at([inset.left, heightOf(tick, axis)])}H${size.width - inset.right}`).join('')}
          className="grid-line"
        />
        {axis.ticks.map((tick, i) => (
          <text key={i} x={inset.left - 4} y={tenths(heightOf(tick, axis) + 3)} textAnchor="end" className="axis-name small">
            {axisText(tick, kind)}
          </text>
        ))}
      </>
    );
  },
  (before, now) => before.kind === now.kind && isSameAxis(before.axis, now.axis),
);

function isSameAxis(one: ValueAxis, other: ValueAxis): boolean {
  return one.from === other.from && one.to === other.to && one.ticks.join() === other.ticks.join();
}

/** One path a series, and one for all its points of one meaning. */
function PanelPicture({
  panel,
  axis,
  model,
}: {
  readonly panel: Panel;
  readonly axis: ValueAxis;
  readonly model: SmallMultiplesModel;
}) {
  const { points } = panel;
  const hatch = useId();
  const xOf = (i: number) => acrossPanel(i, points.length);
  const yOf = (value: number) => heightOf(value, axis);
  const placesOf = (pick: (point: Panel['points'][number]) => number | undefined) =>
    points.map((point, i): Place | undefined => {
      const value = pick(point);
      return value === undefined ? undefined : [xOf(i), yOf(value)];
    });
  const values = placesOf(({ value }) => value);
  return (
    <svg viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={panel.spoken}>
      <Values axis={axis} kind={model.kind} />
      {panel.instead ? (
        <>
          <Hatch id={hatch} />
          <rect x={inset.left} y={inset.top} width={plot.width} height={plot.height} fill={`url(#${hatch})`} />
        </>
      ) : (
        <>
          {model.form === 'line' ? (
            <>
              <path d={bandPath(points, xOf, yOf)} className="chart-band-fill" />
              <path
                d={brokenPath(placesOf(({ upper }) => upper)) + brokenPath(placesOf(({ lower }) => lower))}
                className="limit-line"
              />
              <path d={brokenPath(placesOf(({ centre }) => centre))} className="centre-line" />
              <path d={brokenPath(values)} className="spark-line" />
            </>
          ) : (
            <path d={intervalsPath(points, xOf, yOf)} className="spark-interval" />
          )}
          <Marks places={values} markAt={(i) => points[i]!.mark} sizes={{ plain: model.isApart ? 3 : 1.8, said: 0.75 }} />
        </>
      )}
    </svg>
  );
}

/** An upright line through each point from the lower to the upper end of its interval. */
function intervalsPath(points: Panel['points'], xOf: (i: number) => number, yOf: (value: number) => number): string {
  return points
    .map(({ lower, upper }, i) =>
      lower === undefined || upper === undefined ? '' : `M${at([xOf(i), yOf(lower)])}V${tenths(yOf(upper))}`,
    )
    .join('');
}
