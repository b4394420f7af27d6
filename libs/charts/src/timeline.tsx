import { chartStop } from './chart-stop.js';
import { type PlacedMark, type TimelineLook, type TimelineModel, markRoom, namedYears, placedLanes } from './timeline.model.js';
import { keyHeight, placedKeys } from './key-row.js';
import { linesOf } from './share-rows.model.js';
import { useWalk } from './use-walk.js';
import { useWidth } from './use-width.js';
import { WalkTip } from './walk-tip.js';
import './charts.css';
import './timeline.css';

interface TimelineProps {
  readonly model: TimelineModel;
  readonly title: string;
  readonly describedBy?: string;
  readonly width?: number;
}

const axisHeight = 24;
const inset = 14;
const yearRoom = 54;
const nowHeight = 24;
const keyLine = 18;

const looks: readonly { readonly look: TimelineLook; readonly name: string }[] = [
  { look: 'done', name: 'Done' },
  { look: 'due', name: 'On course' },
  { look: 'moved', name: 'Re-planned' },
  { look: 'past', name: 'Past its date' },
];

/**
 * Things along one line of days, in lanes: what is done, what is due, what was moved and from where, what is past its date. Shapes say
 * which; names stand in the tip and in the table. One tab stop; arrows walk from one to the next in their lanes, Home, End, Escape.
 */
export function Timeline({ model, title, describedBy, width: given }: TimelineProps) {
  const { ref, width } = useWidth(given);
  const names = width < 560 ? 86 : 150;
  const plot = Math.max(40, width - names - 2 * inset);
  const xOf = (at: number) => names + inset + ((at - model.from) / Math.max(1, model.to - model.from)) * plot;
  const lanes = placedLanes(model.lanes, xOf);
  const named = namedYears(model.years, xOf, yearRoom);
  const marks = lanes.flatMap(({ marks: some, top }) => some.map((one) => ({ ...one, y: axisHeight + top + one.y })));
  const floor = axisHeight + lanes.reduce((sum, { height }) => sum + height, 0);
  const { at, handlers } = useWalk(marks.length, (x, y) => nearest(marks, x, y));
  const walked = at === undefined ? undefined : marks[at];

  return (
    <div className="chart-picture" ref={ref} {...handlers}>
      {width > 0 && (
        <svg width={width} height={floor + nowHeight + keyHeight(looks, width)} {...chartStop(title, describedBy)}>
          {model.years.map((year) => (
            <g key={year.at}>
              <path d={`M${xOf(year.at)} ${axisHeight - 6}V${floor}`} className="grid-line" />
              {named.has(year.at) && (
                <text x={xOf(year.at) + 4} y={12} className="axis-name">
                  {year.name}
                </text>
              )}
            </g>
          ))}
          {lanes.map(({ lane, top, height }) => (
            <g key={lane.key} transform={`translate(0 ${axisHeight + top})`}>
              <path d={`M0 0H${width}`} className="grid-line" />
              <text x={0} y={18} className="row-name">
                {linesOf(lane.name, Math.floor(names / 6.4)).map((line, i) => (
                  <tspan key={line} x={0} dy={i === 0 ? 0 : 14}>
                    {line}
                  </tspan>
                ))}
              </text>
              <path d={`M${names} 0V${height}`} className="grid-line" />
            </g>
          ))}
          <path d={`M${xOf(model.now)} ${axisHeight - 2}V${floor + 4}`} className="now-line" />
          <text
            x={xOf(model.now)}
            y={floor + 15}
            textAnchor={xOf(model.now) > width - 90 ? 'end' : 'middle'}
            className="axis-name"
          >
            {model.nowText}
          </text>
          <g transform={`translate(0 ${floor + nowHeight})`} aria-hidden="true">
            {placedKeys(looks, width).map(({ name, look, x, line }) => (
              <g key={name} transform={`translate(${x} ${line * keyLine})`}>
                <Mark look={look} x={7} y={9} />
                <text x={18} y={13} className="axis-name">
                  {name}
                </text>
              </g>
            ))}
          </g>
          {marks.map(({ mark, x, y, wasX }, i) => (
            <g key={mark.key} className={i === at ? 'timeline-mark is-walked' : 'timeline-mark'}>
              {wasX !== undefined && <path d={`M${wasX} ${y}H${x - 6}`} className="moved-line" />}
              <Mark look={mark.look} x={x} y={y} />
            </g>
          ))}
        </svg>
      )}
      <WalkTip
        tip={
          walked && {
            x: walked.x,
            y: walked.y + markRoom / 2,
            width,
            head: walked.mark.name,
            lines: walked.mark.lines,
            spoken: walked.mark.spoken,
          }
        }
      />
    </div>
  );
}

/** The mark under a pointer, within the room that each has. */
function nearest(marks: readonly PlacedMark[], x: number, y: number): number | undefined {
  const found = marks.findIndex((mark) => Math.abs(mark.x - x) <= markRoom / 2 && Math.abs(mark.y - y) <= markRoom / 2);
  return found < 0 ? undefined : found;
}

/** Shape, not colour, says which: filled with a tick, a ring, a ring with an arrow, a clock. */
function Mark({ look, x, y }: { readonly look: TimelineLook; readonly x: number; readonly y: number }) {
  if (look === 'done') {
    return (
      <>
        <circle cx={x} cy={y} r={6.5} className="timeline-done" />
        <path d={`M${x - 3} ${y + 0.3}l2.200 2.300 3.800-4.600`} className="timeline-tick" />
      </>
    );
  }
  if (look === 'past') {
    return (
      <>
        <circle cx={x} cy={y} r={6} className="timeline-past" />
        <path d={`M${x} ${y - 3.4}V${y}l2.600 1.800`} className="timeline-hands" />
      </>
    );
  }
  if (look === 'moved') {
    return (
      <>
        <circle cx={x} cy={y} r={6} className="timeline-moved" />
        <path d={`M${x - 2.6} ${y}h5m-2-2.200 2.200 2.200-2.200 2.200`} className="timeline-hands" />
      </>
    );
  }
  return <circle cx={x} cy={y} r={6} className="timeline-due" />;
}
