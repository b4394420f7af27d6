import { assuranceOf, type Assurance } from './assurance.js';
import { present } from './domain.js';
import { computed, notComputable, type NotComputable, type Outcome } from './outcome.js';
import type { ImprovementDirection, Variation } from './variation.js';
import { judgeGroup, type XmrGroup, type XmrPoint } from './xmr-group.js';

/** One value a month; null where a month has none. `dates` are ISO days (YYYY-MM-DD), in any order, each once. */
export interface DatedSeries {
  readonly values: readonly (number | null)[];
  readonly dates: readonly string[];
}

export interface XmrSettings {
  readonly improvementDirection?: ImprovementDirection;
  readonly target?: number | null;
  /** A new group starts on each of these days, or on the first observation after it. Decided by a person, never by a rule. */
  readonly rebaseDates?: readonly string[];
  /** Mean and limits from the first so many months of a group only; at least 12. */
  readonly fixAfterNPoints?: number | null;
  /** Leave out single leaps when judging how much the measure usually moves. False reproduces the Making Data Count spreadsheet. */
  readonly screenOutliers?: boolean;
}

/** A chart of single values with its usual range. Points and groups run in order of date. */
export interface Xmr {
  readonly points: readonly XmrPoint[];
  readonly groups: readonly XmrGroup[];
  /** Of the last point that has a value; absent when its group has no limits. */
  readonly variation: Variation | undefined;
  /** Against the limits of the last group; absent without limits, without a target and without a better direction. */
  readonly assurance: Assurance | undefined;
}

const LEAST_FIXED_POINTS = 12;

/**
 * Is this measure changing, or is it the usual ups and downs; can we expect to meet the target? (Wheeler; the rules of NHS Making Data
 * Count, peer NHSRplotthedots.) `no-data` when every value is missing. `outside-domain` for a day that comes twice, a rebase day after
 * the last observation, and `fixAfterNPoints` below 12. A group without limits keeps its mean and says why: it has no special causes
 * and gives no assurance.
 */
export function xmr(series: DatedSeries, settings: XmrSettings = {}): Outcome<Xmr> {
  const { improvementDirection: better = 'neutral', target = null, fixAfterNPoints = null, screenOutliers = true } = settings;
  const fault = seriesFault(series) ?? settingsFault(fixAfterNPoints, target);
  if (fault !== undefined) return fault;
  if (present(series.values).length === 0) return notComputable('no-data');

  const rows = series.dates.map((date, i) => ({ date, value: series.values[i]! })).sort((a, b) => (a.date < b.date ? -1 : 1));
  const rebased = rebasedAt(series.dates.toSorted(), settings.rebaseDates ?? []);
  if (rebased === undefined) return notComputable('outside-domain', 'A rebase day lies after the last observation.');

  const judged = stretches(rebased, rows.length).map(({ index, from, to }) =>
    judgeGroup(rows.slice(from, to), { index, better, screenOutliers, baseLength: fixAfterNPoints ?? rows.length }),
  );
  const points = judged.flatMap((stretch) => stretch.points);
  const groups = judged.map(({ group }) => group);
  const limits = groups.at(-1)!.limits;
  return computed({
    points,
    groups,
    variation: points.findLast(({ value }) => value !== null)?.variation ?? undefined,
    assurance: limits.status === 'ok' ? assuranceOf(target, limits.value, better) : undefined,
  });
}

/** Positions at which a rebased group starts, each once; `undefined` when a rebase day has no observation on or after it. */
function rebasedAt(dates: readonly string[], rebaseDates: readonly string[]): readonly number[] | undefined {
  const starts = rebaseDates.map((day) => dates.findIndex((date) => date >= day));
  if (starts.includes(-1)) return undefined;
  return [...new Set(starts)].sort((a, b) => a - b);
}

interface Stretch {
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

/** Group 0 runs up to the first rebase; there is none when the first observation is itself rebased. */
function stretches(rebased: readonly number[], length: number): readonly Stretch[] {
  const starts = [0, ...rebased];
  return starts.map((from, index) => ({ index, from, to: starts[index + 1] ?? length })).filter(({ from, to }) => from < to);
}

function seriesFault({ values, dates }: DatedSeries): NotComputable | undefined {
  if (values.length !== dates.length) return notComputable('outside-domain', 'Every value needs one date.');
  if (values.some((value) => value !== null && !Number.isFinite(value))) {
    return notComputable('outside-domain', 'A value is neither a number nor missing.');
  }
  const twice = dates.find((date, i) => dates.indexOf(date) !== i);
  return twice === undefined ? undefined : notComputable('outside-domain', `The date ${twice} comes twice.`);
}

function settingsFault(fixAfterNPoints: number | null, target: number | null): NotComputable | undefined {
  if (fixAfterNPoints !== null && !(Number.isInteger(fixAfterNPoints) && fixAfterNPoints >= LEAST_FIXED_POINTS)) {
    return notComputable('outside-domain', `Limits are fixed after ${LEAST_FIXED_POINTS} points at the earliest.`);
  }
  return target === null || Number.isFinite(target) ? undefined : notComputable('outside-domain', 'The target is no number.');
}
