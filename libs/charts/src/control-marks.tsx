import {
  type ControlChartModel,
  type DrawnControlChart,
  type DrawnPoint,
  type NoteMark,
  liftedNames,
  noteSide,
} from './control-chart.model.js';
import { Marks } from './mark-shape.js';
import { type Place, brokenPath, steppedBandPath, steppedPath } from './paths.js';

interface ControlMarksProps {
  readonly model: ControlChartModel;
  readonly drawn: DrawnControlChart;
  /** Where a step, and a value on the axis, stands in the picture. */
  readonly xOf: (at: number) => number;
  readonly yOf: (value: number) => number;
  /** Where the lines of notes begin and end. */
  readonly top: number;
  readonly bottom: number;
  /** How wide the whole picture is. */
  readonly width: number;
  /** There is no room for names behind the ends of the lines. */
  readonly isNarrow: boolean;
}

const nameHeight = 14;
const ringHeight = 11;
/** About how wide a letter beside a ring is. */
const letterWidth = 5.6;
const besideRing = 4;

/** The lines that carry their name at their right end, with the look of the name. */
const namedLines = [
  ['upper', 'end-name'],
  ['centre', 'end-name strong'],
  ['aim', 'end-name aim'],
  ['beside', 'end-name'],
] as const;

/** What stands on the axes of a control chart, one path a series: the band and its limits, the centre, aim, what is set beside, notes, the values. */
export function ControlMarks({ model, drawn, xOf, yOf, top, bottom, width, isNarrow }: ControlMarksProps) {
  const { steps } = drawn;
  const placesOf = (pick: (step: DrawnPoint) => number | null, keep: (step: DrawnPoint) => boolean = () => true) =>
    steps.map((step): Place | undefined => {
      const value = keep(step) ? pick(step) : null;
      return value === null ? undefined : [xOf(step.at), yOf(value)];
    });
  const inStretches = (path: (keep: (step: DrawnPoint) => boolean) => string) =>
    drawn.stretches.map((stretch) => path((step) => step.stretch === stretch)).join('');
  const stepped = (pick: (step: DrawnPoint) => number | null) => inStretches((keep) => steppedPath(placesOf(pick, keep)));
  const band = inStretches((keep) =>
    steppedBandPath(
      steps.map((step) => (keep(step) && step.band ? [xOf(step.at), yOf(step.band[0]), yOf(step.band[1])] : undefined)),
    ),
  );
  const beside = placesOf((step) => step.beside);
  return (
    <g className="control-marks">
      <path className="chart-band-fill" d={band} />
      <path className="limit-line" d={stepped((step) => step.lower) + stepped((step) => step.upper)} />
      <path className="centre-line" d={stepped((step) => step.centre)} />
      {model.aimText && <path className="aim-dashes" d={steppedPath(placesOf((step) => step.aim))} />}
      {model.besideText && (
        <path
          className={model.isBesideStepped ? 'set-beside is-stepped' : 'set-beside'}
          d={model.isBesideStepped ? steppedPath(beside) : brokenPath(beside)}
        />
      )}
      {!isNarrow && <EndNames model={model} steps={steps} xOf={xOf} yOf={yOf} bottom={bottom} />}
      {model.notes?.map((note) => (
        <g key={note.at} className="chart-note">
          <path className="note-line" d={`M${xOf(note.at)} ${top}V${bottom}`} />
          <NoteRing
            note={note}
            x={xOf(note.at)}
            others={isNarrow ? undefined : model.notes?.filter((other) => other !== note).map((other) => xOf(other.at))}
            width={width}
          />
        </g>
      ))}
      <Values model={model} drawn={drawn} places={placesOf((step) => step.value)} />
    </g>
  );
}

/** Which end of the words of the latest value stands at its point: they never run over the values of the axis. */
function anchorOf(latest: number, steps: number): 'start' | 'middle' | 'end' {
  if (steps === 1) return 'middle';
  return latest === 0 ? 'start' : 'end';
}

/** The line of the values, a point at each, and the latest in words. */
function Values({
  model,
  drawn: { latest, isLatestNamedBeneath },
  places,
}: Pick<ControlMarksProps, 'model' | 'drawn'> & { readonly places: readonly (Place | undefined)[] }) {
  const last = places[latest];
  return (
    <>
      <path className="spark-line value-line" d={brokenPath(places)} />
      <Marks places={places} markAt={(i) => model.points[i]?.mark} />
      {last && (
        <text
          x={last[0]}
          y={isLatestNamedBeneath ? last[1] + 20 : last[1] - 10}
          textAnchor={anchorOf(latest, places.length)}
          className="end-value"
        >
          {model.points[latest]?.valueText}
        </text>
      )}
    </>
  );
}

/** The names of the lines behind their right ends, lifted where one would lie on another. */
function EndNames({
  model,
  steps,
  xOf,
  yOf,
  bottom,
}: Pick<ControlMarksProps, 'model' | 'xOf' | 'yOf' | 'bottom'> & { readonly steps: readonly DrawnPoint[] }) {
  const texts = { upper: model.bandText, centre: model.centreText, aim: model.aimText, beside: model.besideText };
  const ends = namedLines.map(([key]): Place | undefined => {
    const step = texts[key] === undefined ? undefined : steps.findLast((one) => one[key] !== null);
    return step && [xOf(step.at), yOf(step[key]!)];
  });
  const lifts = liftedNames(
    ends.map((end) => end && bottom - end[1]),
    nameHeight,
    bottom - nameHeight,
  );
  return namedLines.map(([key, className], i) => {
    const end = ends[i];
    return (
      end && (
        <text key={key} x={end[0] + 10} y={end[1] + 4 - lifts[i]!} className={className}>
          {texts[key]}
        </text>
      )
    );
  });
}

interface NoteRingProps {
  readonly note: NoteMark;
  readonly x: number;
  /** Where the other rings stand; left out where there is no room for words at all. */
  readonly others?: readonly number[];
  readonly width: number;
}

/** The numbers of what people know about a step, in a ring above it, with words beside it where they have room. */
function NoteRing({ note, x, others, width }: NoteRingProps) {
  const ring = 12 + 6 * note.numbers.length;
  const reach = ring / 2 + besideRing;
  const side = note.text && others && noteSide(x, reach, note.text.length * letterWidth, others, width);
  return (
    <g className="note-ring">
      <rect x={x - ring / 2} y={ringHeight - 8} width={ring} height={16} rx={8} />
      <text x={x} y={ringHeight + 4} textAnchor="middle">
        {note.numbers}
      </text>
      {side && (
        <text
          x={side === 'behind' ? x + reach : x - reach}
          y={ringHeight + 4}
          textAnchor={side === 'behind' ? 'start' : 'end'}
          className="note-text"
        >
          {note.text}
        </text>
      )}
    </g>
  );
}
