import type { SparkModel } from '@waymark/charts';
import {
  type Indicator,
  type PlacedPoint,
  type Reading,
  type Theme,
  countedName,
  definitionOf,
  lastFullQuarter,
  latestText,
  movementOver,
  movementStanding,
  numbersText,
  pointsWithin,
  readingOf,
  shareText,
  stepWords,
  tagOrder,
  tooFewWords,
  wasEverSent,
  withCounted,
} from '@waymark/indicators';
import { type MeasureScope, askedFor, hasOwnFigure, isSplitBy, measuresIn, partsIn, seriesUpTo } from './measure-scope.js';
import { themes } from './measure-words.js';
import { sparkModelOf } from './over-time-models.js';
import { notSplitWords } from './page-filter.js';
import { usualText, wantingWords } from './point-words.js';

/** One measure as a row of the list. */
export interface MeasureRow {
  readonly id: string;
  readonly short: string;
  readonly theme: Theme;
  /** "48 of 117 occasions, Sep 2026". */
  readonly behind: string;
  readonly latest: string;
  /** The usual range; "interval 28–44%" of a survey wave, which has none; "–" where there is neither. */
  readonly usual: string;
  readonly tag: Reading['tag'];
  readonly moved?: 'up' | 'down';
  /** Whether any row was ever sent for it. */
  readonly isKnown: boolean;
  /** Left out where there is nothing to draw. */
  readonly spark?: SparkModel;
}

/** The measures with figures, by theme; within a theme those that ask for a look first. With words: those whose names hold them. */
export function measureRows(
  scope: MeasureScope,
  words = '',
): readonly { readonly theme: Theme; readonly name: string; readonly rows: readonly MeasureRow[] }[] {
  const wanted = words.trim().toLocaleLowerCase('en-GB');
  const found = measuresIn(scope.frame)
    .filter(({ id, short, name }) => `${id} ${short} ${name}`.toLocaleLowerCase('en-GB').includes(wanted))
    .map((indicator) => rowOf(scope, indicator));
  return themes
    .map(({ theme, name }) => ({
      theme,
      name,
      rows: found.filter((row) => row.theme === theme).sort((a, b) => tagOrder.indexOf(a.tag) - tagOrder.indexOf(b.tag)),
    }))
    .filter(({ rows }) => rows.length > 0);
}

function rowOf(scope: MeasureScope, indicator: Indicator): MeasureRow {
  if (indicator.kind === 'direction') return movementRow(scope, indicator);
  const parts = partsIn(scope.frame, indicator);
  return parts.length > 0 && !hasOwnFigure(scope.frame, indicator)
    ? partsRow(indicator, parts.length)
    : overTimeRow(scope, indicator);
}

function overTimeRow(scope: MeasureScope, indicator: Indicator): MeasureRow {
  const unit = isSplitBy(indicator, scope.unit) ? scope.unit : 'ALL';
  const reading = readingOf(askedFor(scope, indicator, unit));
  const { latest, tag, moved } = reading;
  const shown = pointsWithin(reading.points, scope.period);
  const bare = { id: indicator.id, short: indicator.short, theme: indicator.theme, tag, moved, isKnown: wasEverSent(reading) };
  if (!latest || !bare.isKnown) return { ...bare, behind: 'no rows yet', latest: '–', usual: '–' };
  return {
    ...bare,
    behind: `${standsOn(indicator, latest)}${notSplitWords(scope, indicator, unit)}`,
    latest: latest.value === undefined ? (latest.state === 'hidden' ? 'c' : '–') : latestText(indicator, latest),
    usual: usualText(indicator, reading),
    spark: shown.some(({ value }) => value !== undefined) ? sparkModelOf(indicator, reading, shown) : undefined,
  };
}

/** "48 of 117 occasions, March 2026", "2 starters, March 2026; shown from 10". */
function standsOn(indicator: Indicator, latest: PlacedPoint): string {
  const when = stepWords(latest);
  if (latest.value === undefined) return wantingWords(latest, indicator, when);
  return `${withCounted(indicator, numbersText(indicator, latest))}, ${when}`;
}

/** A family of figures that are never added into one: the row says how many, its page shows each. */
function partsRow({ id, short, theme }: Indicator, count: number): MeasureRow {
  return {
    id,
    short,
    theme,
    behind: `${count} parts, each by itself`,
    latest: '–',
    usual: '–',
    tag: 'as-it-stands',
    isKnown: true,
  };
}

/** Where one number must stand for movement it is the professionals' share rising, named as theirs. */
function movementRow(scope: MeasureScope, indicator: Indicator): MeasureRow {
  const quarter = lastFullQuarter(scope.period.to);
  const seriesOfPart = (part: string) => seriesUpTo(scope.frame, `${indicator.id}/${part}`, scope.unit, scope.period.to);
  const { n, counts, state } = movementOver('professional', seriesOfPart, quarter, definitionOf(indicator.id)!.minimum.n);
  const when = stepWords(quarter);
  return {
    id: indicator.id,
    short: indicator.short,
    theme: indicator.theme,
    behind:
      state === 'too_few'
        ? tooFewWords(indicator, n, `by professionals, ${when}`)
        : `${counts ? `${counts.rising} of ${n}` : n} ${countedName(indicator)}, by professionals, ${when}`,
    latest: counts ? `${shareText(counts.rising / n)} rising` : state === 'hidden' ? 'c' : '–',
    usual: '–',
    tag: counts ? 'as-it-stands' : 'not-enough-data',
    isKnown: movementStanding(indicator, seriesOfPart, scope.period.to).isKnown,
  };
}
