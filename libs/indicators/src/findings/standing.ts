import type { Month } from '@waymark/calendar';
import { newcombeDifference, valueOf } from '@waymark/statistics';
import type { FigureState } from '../figure.js';
import type { Indicator } from '../indicator.js';
import { tooFewShort, withCounted } from '../reading/counted-words.js';
import { stepWords } from '../reading/finding.js';
import type { PlacedPoint } from '../reading/judgement.js';
import type { MonthSeries } from '../reading/month-series.js';
import { movementOver } from '../reading/movement.js';
import { countText, isShare, numbersText, shareText, valueText } from '../reading/number-words.js';
import { type AskedReading, lastFullQuarter } from '../reading/points.js';
import { type Reading, type Tag, pointsWithin, readingOf } from '../reading/reading.js';
import { type AimTag, aimTagOf } from './aim.js';

/** Where one measure stands: what its reading says, and what that means for its aim. */
export interface Standing {
  readonly indicator: Indicator;
  readonly reading: Reading;
  readonly tag: Tag;
  readonly moved?: 'up' | 'down';
  /** The latest figure as it stands on a chip: "72%", "14 of 18", "24% rising, by professionals"; what there is where it is too little. */
  readonly latest: string;
  /** What the latest figure stands on, and when: "1,012 of 1,406 statements, September 2026". */
  readonly behind: string;
  /** Whether anything was ever sent for it. */
  readonly isKnown: boolean;
  /** Whether there is a latest figure, with or without a verdict: not where it is too little, hidden or was not sent. */
  readonly hasFigure: boolean;
  readonly aim?: number;
  readonly aimTag: AimTag;
  /** Waves without a verdict: the first shown set beside the latest, where the difference is beyond chance. */
  readonly wave?: WaveDifference;
}

/** A rule has said whether it changed or not. */
export function hasVerdict({ tag }: Pick<Standing, 'tag'>): boolean {
  return tag === 'improving' || tag === 'needs-attention' || tag === 'changed' || tag === 'no-clear-change';
}

/** Fewer than half of the measures that will be judged once there are enough points have a verdict: the others are silent, not well. */
export function areFewJudged(standings: readonly Standing[]): boolean {
  const judgeable = standings.filter(({ indicator }) => indicator.pattern !== 'none');
  return judgeable.filter(hasVerdict).length * 2 < judgeable.length;
}

export interface WaveDifference {
  readonly first: PlacedPoint;
  readonly way: 'up' | 'down';
}

/** Below so many, a share is told as so many of so many: a per cent would promise more than a handful can hold. */
const leastForPercent = 50;

/** Where a measure stands. `shown` are the months of the page; the reading itself looks at all months up to their end. */
export function standingOf(asked: AskedReading, shown: { readonly from: Month; readonly to: Month }, aim?: number): Standing {
  const { indicator } = asked;
  const reading = readingOf(asked);
  const { latest, tag, moved } = reading;
  const isKnown = wasEverSent(reading);
  const wave = tag === 'by-wave' ? waveDifference(indicator, pointsWithin(reading.points, shown)) : undefined;
  return {
    indicator,
    reading,
    tag,
    moved,
    latest: latest && isKnown ? latestText(indicator, latest) : 'nothing yet',
    behind: latest && isKnown ? behindText(indicator, latest) : 'no rows yet',
    isKnown,
    hasFigure: latest?.value !== undefined,
    aim: indicator.direction === 'read' ? undefined : aim,
    aimTag: aimTagOf(indicator, reading, aim),
    wave,
  };
}

/**
 * Where movement stands. It has no figure over kinds of rater; where one number must stand for it, that is the share that professionals
 * rated higher in the last full quarter, named as theirs.
 */
export function movementStanding(indicator: Indicator, seriesOfPart: (part: string) => MonthSeries, to: Month): Standing {
  const quarter = lastFullQuarter(to);
  const { n, counts, state } = movementOver('professional', seriesOfPart, quarter, indicator.minimum.n);
  const tag: Tag = counts ? 'as-it-stands' : 'not-enough-data';
  return {
    indicator,
    reading: { rule: 'none', points: [], tag, counted: 0, stretches: [] },
    tag,
    latest: counts ? `${shareText(counts.rising / n)} rising, by professionals` : withoutFigure(indicator, { state, n }),
    behind: `${counts ? `${countText(counts.rising)} of ${countText(n)}` : countText(n)} scaled again, ${stepWords(quarter)}`,
    isKnown: state !== 'none' || seriesOfPart('professional/level').figures.some(({ n: counted }) => counted > 0),
    hasFigure: counts !== undefined,
    aimTag: 'no-aim',
  };
}

/** Whether any row was ever sent for a measure; where none was, there is nothing to count yet. */
export function wasEverSent({ points }: Pick<Reading, 'points'>): boolean {
  return points.some(({ state }) => state !== 'none' && state !== 'silent');
}

/** A figure on a chip; what stands there where there is none. */
export function latestText(indicator: Indicator, point: PlacedPoint): string {
  if (point.value === undefined) return withoutFigure(indicator, point);
  const isSmall = isShare(indicator) && point.numerator !== undefined && point.denominator < leastForPercent;
  return isSmall ? numbersText(indicator, point) : valueText(indicator, point.value);
}

function withoutFigure(indicator: Indicator, { state, n }: { readonly state: FigureState; readonly n: number }): string {
  if (state === 'hidden') return 'c';
  if (state === 'silent') return 'nothing sent';
  if (state === 'none') return 'no value';
  return tooFewShort(indicator, n);
}

function behindText(indicator: Indicator, point: PlacedPoint): string {
  const when = stepWords(point);
  if (point.state === 'hidden') return `hidden, ${when}`;
  if (point.value === undefined) return point.state === 'too_few' ? `too few, ${when}` : when;
  return `${withCounted(indicator, numbersText(indicator, point))}, ${when}`;
}

/** The first wave with a figure set beside the latest, where Newcombe's interval of the difference leaves 0 out. Neither way is better where the direction is `read`. */
function waveDifference(indicator: Indicator, shown: readonly PlacedPoint[]): WaveDifference | undefined {
  const waves = shown.filter(({ value }) => value !== undefined);
  const [first, latest] = [waves[0], waves.at(-1)];
  if (!first || !latest || first === latest || indicator.direction === 'read') return undefined;
  if (first.numerator === undefined || latest.numerator === undefined) return undefined;
  const difference = valueOf(
    newcombeDifference({ x1: latest.numerator, n1: latest.denominator, x2: first.numerator, n2: first.denominator }),
  );
  if (!difference) return undefined;
  if (difference.lower > 0) return { first, way: 'up' };
  return difference.upper < 0 ? { first, way: 'down' } : undefined;
}

/** Whether a move is for the better: `undefined` where neither way is. */
export function isWanted({ direction }: Pick<Indicator, 'direction'>, way: 'up' | 'down'): boolean | undefined {
  return direction === 'read' ? undefined : direction === way;
}
