import type { ControlChartModel, IntervalDot, IntervalDotsModel, Mark, SmallMultiplesModel, SparkModel } from '@waymark/charts';
import {
  type Indicator,
  type PlacedPoint,
  type Reading,
  doesRestart,
  isShare,
  monthShort,
  monthsShort,
  spokenPoint,
  valueText,
} from '@waymark/indicators';
import { type Drawn, aimText, notesAt, nothingDrawn } from './drawn.js';
import { stateWords, tipLines } from './point-words.js';

/** What a marked point means for this indicator, as the shape that it is drawn with. */
export function markOf(indicator: Pick<Indicator, 'direction'>, { marked }: Pick<PlacedPoint, 'marked'>): Mark | undefined {
  if (marked === undefined) return undefined;
  if (indicator.direction === 'read') return 'shift';
  return (indicator.direction === 'up') === (marked === 'above') ? 'improve' : 'concern';
}

/** A scale from 0 to 10 is drawn whole, so that a step of one point looks like one. */
const scaleAxis: ControlChartModel['axis'] = { from: 0, to: 10, ticks: [0, 2, 4, 6, 8, 10], isBroken: false };

const kindOf = (indicator: Indicator) => (isShare(indicator) ? 'share' : 'number');

/** Points over time with what is usual; without the usual range where the view compares with nothing. */
export function controlModelOf(
  indicator: Indicator,
  reading: Reading,
  points: readonly PlacedPoint[],
  compare: 'usual-range' | 'none',
  drawn: Drawn = nothingDrawn,
): ControlChartModel {
  const isCompared = compare === 'usual-range';
  const usual = usualAt(reading, points);
  const latest = usual.findLast(({ centre }) => centre !== undefined);
  const centreName = reading.rule === 'run' ? 'Median' : 'Average';
  return {
    kind: kindOf(indicator),
    axis: indicator.unit === 'points 0-10' ? scaleAxis : undefined,
    stepLength: indicator.rhythm === 'quarter' ? 3 : 1,
    centreText: isCompared && latest?.centre !== undefined ? `${centreName} ${valueText(indicator, latest.centre)}` : undefined,
    bandText: isCompared && usual.some(({ upper }) => upper !== undefined) ? 'Usual range' : undefined,
    aimText: aimText(drawn, indicator),
    besideText: drawn.beside?.name,
    notes: noteMarks(points, drawn),
    points: points.map((point, i) => ({
      month: point.from,
      label: monthsShort(point.from, point.to),
      value: point.value,
      stretch: stretchOf(reading, point),
      ...(isCompared ? usual[i] : {}),
      aim: drawn.aims[i],
      beside: drawn.beside?.values[i],
      mark: markOf(indicator, point),
      valueText: point.value === undefined ? '' : valueText(indicator, point.value),
      lines: [...tipLines(indicator, point), ...drawnLines(indicator, point, drawn, i)],
      spoken: [spokenPoint(indicator, point), ...notesAt(drawn, point).map(({ number }) => `note ${number}`)].join(', '),
    })),
  };
}

interface Usual {
  readonly centre?: number;
  readonly lower?: number;
  readonly upper?: number;
}

/**
 * What is usual at each step, from the first step with a value to the last: over months of which nothing is known a line would say that
 * it held there too. A single value in all that is known has nothing usual.
 */
function usualAt({ counted }: Reading, points: readonly PlacedPoint[]): readonly Usual[] {
  const [first, last] = [points.findIndex(hasValue), points.findLastIndex(hasValue)];
  return points.map(({ centre, lowerLimit, upperLimit }, i) =>
    counted < 2 || i < first || i > last ? {} : { centre, lower: lowerLimit, upper: upperLimit },
  );
}

function hasValue({ value }: PlacedPoint): boolean {
  return value !== undefined;
}

/** Which usual range a step belongs to. */
function stretchOf({ stretches }: Reading, { from }: PlacedPoint): number {
  return Math.max(
    0,
    stretches.findLastIndex((stretch) => stretch.from <= from),
  );
}

function drawnLines(indicator: Indicator, point: PlacedPoint, drawn: Drawn, i: number): readonly string[] {
  const [aim, beside] = [drawn.aims[i], drawn.beside?.values[i]];
  return [
    ...(aim === undefined ? [] : [`Aim ${valueText(indicator, aim)}`]),
    ...(beside === undefined ? [] : [`${drawn.beside!.name} ${valueText(indicator, beside)}`]),
    ...notesAt(drawn, point).map(({ number, note }) => `Note ${number}: ${note.title}`),
  ];
}

function noteMarks(points: readonly PlacedPoint[], drawn: Drawn): ControlChartModel['notes'] {
  return points.flatMap((point, at) => {
    const notes = notesAt(drawn, point);
    if (notes.length === 0) return [];
    const text = notes.some(({ note }) => doesRestart(note)) ? 'Usual range restarted' : undefined;
    return [{ at, numbers: notes.map(({ number }) => number).join(', '), text }];
  });
}

/** The same points as dots with their intervals; with what is usual for each where they are judged, else each by itself. */
export function dotsModelOf(
  indicator: Indicator,
  points: readonly PlacedPoint[],
  drawn: Drawn = nothingDrawn,
  tag: Reading['tag'] = 'by-wave',
): IntervalDotsModel {
  const aim = drawn.aims.findLast((value) => value !== undefined);
  return {
    kind: kindOf(indicator),
    aim: aim === undefined ? undefined : { value: aim, text: `Aim ${valueText(indicator, aim)}` },
    dots: points.map((point) => {
      const label = monthsShort(point.from, point.to);
      return {
        name: [label.slice(0, -5), label.slice(-4)],
        label,
        value: point.value,
        lower: point.lower,
        upper: point.upper,
        usual: tag === 'by-wave' ? undefined : usualOf(point),
        mark: markOf(indicator, point),
        valueText: point.value === undefined ? '' : valueText(indicator, point.value),
        lines: tipLines(indicator, point),
        spoken: spokenPoint(indicator, point),
      };
    }),
  };
}

function usualOf({ lowerLimit, centre, upperLimit }: PlacedPoint): IntervalDot['usual'] {
  if (lowerLimit === undefined || centre === undefined || upperLimit === undefined) return undefined;
  return { lower: lowerLimit, centre, upper: upperLimit };
}

/**
 * A small picture for a row: a line with its range, or dots where points stand by themselves. Only the latest point may be marked: an
 * earlier one says nothing of the tag beside the picture.
 */
export function sparkModelOf(indicator: Indicator, reading: Reading, points: readonly PlacedPoint[]): SparkModel {
  const form = reading.tag === 'by-wave' || indicator.rhythm === 'wave' ? 'dots' : 'line';
  return {
    kind: kindOf(indicator),
    form,
    points: points.map((point) => ({
      value: point.value,
      lower: form === 'dots' ? point.lower : point.lowerLimit,
      upper: form === 'dots' ? point.upper : point.upperLimit,
      mark: point.from === reading.latest?.from ? markOf(indicator, point) : undefined,
    })),
  };
}

/** A group's reading beside others on one axis. */
export interface GroupReading {
  readonly unit: string;
  readonly name: string;
  readonly reading: Reading;
  readonly points: readonly PlacedPoint[];
}

/** Panels in the order given; a group whose latest step has too few is hatched and says so. */
export function multiplesModelOf(
  indicator: Indicator,
  groups: readonly GroupReading[],
  compare: 'usual-range' | 'none',
): SmallMultiplesModel {
  const form = indicator.rhythm === 'wave' ? 'dots' : 'line';
  const first = groups[0]?.points[0];
  const last = groups[0]?.points.at(-1);
  return {
    kind: kindOf(indicator),
    form,
    first: first ? monthShort(first.from) : '',
    last: last ? monthShort(last.to) : '',
    isApart: indicator.rhythm === 'wave',
    panels: groups.map(({ unit, name, reading, points }) => {
      const hasAny = points.some(hasValue);
      const isShown = reading.latest?.state === 'ok';
      const latest = points.findLast(hasValue);
      const usual = usualAt(reading, points);
      return {
        key: unit.replace(/[^a-zA-Z0-9]/g, '-'),
        name,
        latestText: isShown && latest?.value !== undefined ? valueText(indicator, latest.value) : insteadOf(indicator, reading),
        instead: hasAny ? undefined : insteadOf(indicator, reading),
        spoken: `${name}: ${latest ? spokenPoint(indicator, latest) : reading.latest ? stateWords(reading.latest, indicator) : 'no value'}`,
        points: points.map((point, i) => ({
          value: point.value,
          mark: markOf(indicator, point),
          ...(form === 'dots' ? { lower: point.lower, upper: point.upper } : {}),
          ...(form === 'line' && compare === 'usual-range' ? usual[i] : {}),
        })),
      };
    }),
  };
}

/** What stands in place of a picture that has no figures: "under 20", "hidden", "no data". */
export function insteadOf(indicator: Pick<Indicator, 'minimum'>, { latest }: Pick<Reading, 'latest'>): string {
  if (latest?.state === 'too_few') return `under ${indicator.minimum.n}`;
  if (latest?.state === 'hidden') return 'c';
  return 'no data';
}
