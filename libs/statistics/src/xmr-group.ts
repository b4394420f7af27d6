import { present } from './domain.js';
import { notComputable, type Outcome } from './outcome.js';
import { sideOfMean, specialCauses, standing, type SpecialCause } from './special-causes.js';
import { mean } from './sums.js';
import { causeDirection, variationOf, type ImprovementDirection, type Variation } from './variation.js';
import { xmrLimits, type XmrLimits } from './xmr-limits.js';

/** One month of a chart: its value and how that lies to the mean and limits of its group. Null: no value, no mean or no limits. */
export interface XmrPoint {
  readonly date: string;
  readonly value: number | null;
  /** 0 before the first rebase, 1 from it, and so on. */
  readonly group: number;
  readonly mean: number | null;
  readonly lowerLimit: number | null;
  readonly upperLimit: number | null;
  readonly relativeToMean: -1 | 0 | 1 | null;
  readonly outsideLimits: boolean | null;
  readonly closeToLimits: boolean | null;
  readonly specialCause: SpecialCause | null;
  readonly variation: Variation | null;
}

/** A stretch of months judged by one mean and one pair of limits. */
export interface XmrGroup {
  /** The `group` of its points. */
  readonly index: number;
  /** The first day of the group that was observed. */
  readonly startsOn: string;
  /** How many values are present, and how many are missing. */
  readonly used: number;
  readonly missing: number;
  /** Absent when every value is missing. */
  readonly mean: number | undefined;
  readonly limits: Outcome<XmrLimits>;
  /** Fewer than 13 values: the limits are early ones and will move. */
  readonly isShort: boolean;
}

export interface XmrRow {
  readonly date: string;
  readonly value: number | null;
}

export interface GroupSettings {
  readonly index: number;
  readonly better: ImprovementDirection;
  readonly screenOutliers: boolean;
  /** Mean and limits come from the first so many rows. */
  readonly baseLength: number;
}

/** From so many values the limits of a group stand; below, they are early ones. */
const FULL_GROUP = 13;

/** Judges the rows of one group, in order of date, by themselves alone. A group without limits has no special causes. */
export function judgeGroup(
  rows: readonly XmrRow[],
  { index, better, screenOutliers, baseLength }: GroupSettings,
): { readonly group: XmrGroup; readonly points: readonly XmrPoint[] } {
  const values = rows.map(({ value }) => value);
  const base = values.slice(0, baseLength);
  const centre = mean(present(base));
  const limits = centre === undefined ? notComputable('no-data') : xmrLimits(base, centre, screenOutliers);
  const judged = limits.status === 'ok' && centre !== undefined ? judgedPoints(values, centre, limits.value, better) : undefined;
  const used = present(values).length;
  return {
    group: {
      index,
      startsOn: rows[0]!.date,
      used,
      missing: values.length - used,
      mean: centre,
      limits,
      isShort: used < FULL_GROUP,
    },
    points: rows.map(({ date, value }, i) => ({
      date,
      value,
      group: index,
      mean: centre ?? null,
      relativeToMean: value === null || centre === undefined ? null : sideOfMean(value, centre),
      ...(judged?.[i] ?? UNJUDGED),
    })),
  };
}

type Judgement = Omit<XmrPoint, 'date' | 'value' | 'group' | 'mean' | 'relativeToMean'>;

const UNJUDGED: Judgement = {
  lowerLimit: null,
  upperLimit: null,
  outsideLimits: null,
  closeToLimits: null,
  specialCause: null,
  variation: null,
};

function judgedPoints(
  values: readonly (number | null)[],
  centre: number,
  limits: XmrLimits,
  better: ImprovementDirection,
): readonly Judgement[] {
  const causes = specialCauses(values, centre, limits);
  return values.map((value, i) => {
    const drawn = { ...UNJUDGED, lowerLimit: limits.lower, upperLimit: limits.upper };
    const cause = causes[i];
    if (value === null || cause === undefined) return drawn;
    const { outsideLimits, closeToLimits } = standing(value, centre, limits);
    return { ...drawn, outsideLimits, closeToLimits, specialCause: cause, variation: variationOf(causeDirection(cause), better) };
  });
}
