import type { Month } from '@waymark/calendar';
import type { Variation } from '@waymark/statistics';
import { type ChartRule, type Judgement, type PlacedPoint, type Stretch, judge } from './judgement.js';
import { type AskedReading, pointsOf } from './points.js';

/** What is said of a figure over time. The first four are verdicts of a rule; the last three say why there is none. */
export type Tag =
  'improving' | 'needs-attention' | 'changed' | 'no-clear-change' | 'not-enough-data' | 'by-wave' | 'as-it-stands';

/** A figure as a page or an export reads it: points, what is usual for them, and what that says. */
export interface Reading {
  readonly rule: ChartRule;
  readonly points: readonly PlacedPoint[];
  readonly tag: Tag;
  /** Which way the value moved, where the tag says that it did. */
  readonly moved?: 'up' | 'down';
  /** The first point of the marked stretch that the latest point ends. */
  readonly since?: PlacedPoint;
  /** The last point that is not empty; its state says whether it may be shown. */
  readonly latest?: PlacedPoint;
  /** How many points have a value. */
  readonly counted: number;
  /** The points by the usual range that they share, in order: more than one where a person restarted it. */
  readonly stretches: readonly Stretch[];
}

/**
 * Reads a figure at its rhythm, by its rule. Everything up to the end of the span is judged, whatever part of it a page shows: a verdict
 * does not change by looking at fewer months. The same object is read once.
 */
export function readingOf(asked: AskedReading): Reading {
  const reading = known.get(asked) ?? readAnew(asked);
  known.set(asked, reading);
  return reading;
}

const known = new WeakMap<AskedReading, Reading>();

function readAnew(asked: AskedReading): Reading {
  const { rule, points, variation, stretches } = judgedOrBare(asked);
  const latest = points.findLast(({ state }) => state !== 'none');
  const counted = points.filter(({ value }) => value !== undefined).length;
  const bare = { rule, points, latest, counted, stretches };
  if (latest === undefined || latest.state !== 'ok') return { ...bare, tag: 'not-enough-data' };
  if (rule === 'none') return { ...bare, tag: asked.indicator.rhythm === 'wave' ? 'by-wave' : 'as-it-stands' };
  if (variation === undefined) return { ...bare, tag: 'not-enough-data' };
  return {
    ...bare,
    tag: tagOf(variation),
    moved: movedBy(variation, asked.indicator.direction),
    since: stretchBegin(sharingRange(points, stretches, latest), latest),
  };
}

/** Waves that the rule has limits for but no verdict on stand by themselves: a range or a mark beside them would be read as one. */
function judgedOrBare(asked: AskedReading): Judgement {
  const points = pointsOf(asked);
  const judged = judge(asked.indicator, points, asked.restarts);
  const isWithoutVerdict = asked.indicator.rhythm === 'wave' && judged.variation === undefined;
  return isWithoutVerdict ? { ...judged, rule: 'none', points } : judged;
}

const tags: Readonly<Record<Variation, Tag>> = {
  usual: 'no-clear-change',
  improvement: 'improving',
  concern: 'needs-attention',
  'neutral-high': 'changed',
  'neutral-low': 'changed',
};

function tagOf(variation: Variation): Tag {
  return tags[variation];
}

function movedBy(variation: Variation, direction: 'up' | 'down' | 'read'): 'up' | 'down' | undefined {
  if (variation === 'usual') return undefined;
  if (variation === 'neutral-high') return 'up';
  if (variation === 'neutral-low') return 'down';
  const isWanted = variation === 'improvement';
  return (direction === 'up') === isWanted ? 'up' : 'down';
}

/** The points that share their usual range with the latest: what was marked before a restart says nothing of what came after it. */
function sharingRange(
  points: readonly PlacedPoint[],
  stretches: readonly Stretch[],
  latest: PlacedPoint,
): readonly PlacedPoint[] {
  const stretch = stretches.findLast(({ from }) => from <= latest.from);
  return stretch ? points.filter(({ from, to }) => from >= stretch.from && to <= stretch.to) : points;
}

/** Where the marked points on one side that end with the latest begin; points without a value do not end the stretch. */
function stretchBegin(points: readonly PlacedPoint[], latest: PlacedPoint): PlacedPoint | undefined {
  if (latest.marked === undefined) return undefined;
  const valued = points.filter(({ value }) => value !== undefined);
  const before = valued.findLastIndex(({ marked }) => marked !== latest.marked);
  return valued[before + 1];
}

/** The part of the points that a page shows: those that end within these months. */
export function pointsWithin(
  points: readonly PlacedPoint[],
  period: { readonly from: Month; readonly to: Month },
): readonly PlacedPoint[] {
  return points.filter(({ to }) => to >= period.from && to <= period.to);
}
