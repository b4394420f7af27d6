import type { SparkModel } from '@waymark/charts';
import {
  type Indicator,
  type Reading,
  type Theme,
  findingOf,
  lastFullQuarter,
  movementOver,
  numbersText,
  pointsWithin,
  raterKindNames,
  raterKinds,
  readingOf,
  shareText,
  stepWords,
  tagOrder,
  tooFewWords,
  valueText,
  withCounted,
} from '@waymark/indicators';
import {
  type MeasureScope,
  askedFor,
  hasOwnFigure,
  isSplitBy,
  measuresIn,
  partsIn,
  seriesUpTo,
} from '../measures/measure-scope.js';
import { themes } from '../measures/measure-words.js';
import { sparkModelOf } from '../measures/over-time-models.js';
import { rangeText, wantingWords } from '../measures/point-words.js';

/** One measure of a team or service area, against its own usual range. */
export interface UnitRow {
  readonly id: string;
  readonly short: string;
  readonly theme: Theme;
  /** "12 of 31 occasions, March 2026", "4 occasions, March 2026; shown from 20". */
  readonly behind: string;
  readonly latest: string;
  /** The 95% interval of the latest figure; "–" where it has none. */
  readonly interval: string;
  readonly usual: string;
  readonly tag: Reading['tag'];
  readonly moved?: 'up' | 'down';
  readonly spark?: SparkModel;
  /** What happened, in a sentence, where it is marked. */
  readonly finding?: string;
}

/** The measures of a unit: those with rows by theme, and the names of those for which nothing was ever sent. */
export interface UnitMeasures {
  readonly themes: readonly { readonly theme: Theme; readonly name: string; readonly rows: readonly UnitRow[] }[];
  readonly silent: readonly string[];
}

/** Reads every measure that is split by this kind of unit. Within a theme those that ask for a look stand first. */
export function unitMeasures(scope: MeasureScope): UnitMeasures {
  const found = measuresIn(scope.frame)
    .filter((indicator) => isSplitBy(indicator, scope.unit))
    .map((indicator) => ({ indicator, rows: rowsOf(scope, indicator) }));
  const rows = found.flatMap((one) => one.rows);
  return {
    themes: themes
      .map(({ theme, name }) => ({
        theme,
        name,
        rows: rows.filter((row) => row.theme === theme).toSorted((a, b) => tagOrder.indexOf(a.tag) - tagOrder.indexOf(b.tag)),
      }))
      .filter((group) => group.rows.length > 0),
    silent: found.filter((one) => one.rows.length === 0).map(({ indicator }) => indicator.short),
  };
}

function rowsOf(scope: MeasureScope, indicator: Indicator): readonly UnitRow[] {
  if (indicator.kind === 'direction') return movementRows(scope, indicator);
  if (hasOwnFigure(scope.frame, indicator)) return figureRow(scope, indicator);
  const parts = partsIn(scope.frame, indicator).filter((part) => hasRows(scope, `${indicator.id}/${part}`));
  const { id, short, theme } = indicator;
  if (parts.length === 0) return [];
  const behind = `${parts.length} ${parts.length === 1 ? 'part' : 'parts'}, each by itself`;
  return [{ id, short, theme, behind, latest: '–', interval: '–', usual: '–', tag: 'as-it-stands' }];
}

function hasRows(scope: MeasureScope, figure: string): boolean {
  return seriesUpTo(scope.frame, figure, scope.unit, scope.period.to).figures.some(({ n }) => n > 0);
}

function figureRow(scope: MeasureScope, indicator: Indicator): readonly UnitRow[] {
  if (!hasRows(scope, indicator.id)) return [];
  const reading = readingOf(askedFor(scope, indicator, scope.unit));
  const { latest, tag, moved } = reading;
  const { id, short, theme } = indicator;
  if (!latest) return [{ id, short, theme, behind: 'No step has ended yet', latest: '–', interval: '–', usual: '–', tag }];
  const shown = pointsWithin(reading.points, scope.period);
  const when = stepWords(latest);
  const behind =
    latest.value === undefined
      ? wantingWords(latest, indicator, when)
      : `${withCounted(indicator, numbersText(indicator, latest))}, ${when}`;
  const between = (low: number | undefined, high: number | undefined) =>
    low === undefined || high === undefined || latest.value === undefined ? '–' : rangeText(indicator, low, high);
  return [
    {
      id,
      short,
      theme,
      behind,
      latest: latest.state === 'hidden' ? 'c' : latest.value === undefined ? '–' : valueText(indicator, latest.value),
      interval: between(latest.lower, latest.upper),
      usual: tag === 'by-wave' ? '–' : between(latest.lowerLimit, latest.upperLimit),
      tag,
      moved,
      ...(shown.some(({ value }) => value !== undefined) ? { spark: sparkModelOf(indicator, reading, shown) } : {}),
      ...(isMarked(tag) ? { finding: findingOf(indicator, reading) } : {}),
    },
  ];
}

function isMarked(tag: Reading['tag']): boolean {
  return tag === 'improving' || tag === 'needs-attention' || tag === 'changed';
}

/** One row for each kind of rater that scaled somebody again; kinds are never added. */
function movementRows(scope: MeasureScope, indicator: Indicator): readonly UnitRow[] {
  const { id, short, theme, minimum } = indicator;
  const quarter = lastFullQuarter(scope.period.to);
  const when = stepWords(quarter);
  return raterKinds.flatMap((kind): readonly UnitRow[] => {
    const seriesOf = (part: string) => seriesUpTo(scope.frame, `${id}/${part}`, scope.unit, scope.period.to);
    const { n, counts, state } = movementOver(kind, seriesOf, quarter, minimum.n);
    if (n === 0 && state !== 'hidden') return [];
    const who = raterKindNames[kind];
    const shown = counts ? `${counts.rising} of ${n} cases scaled again, ${when}` : tooFewWords(indicator, n, when);
    return [
      {
        id,
        short: `${short}: ${who.toLocaleLowerCase('en-GB')}`,
        theme,
        behind: state === 'hidden' ? `Hidden: 1 to 5, ${when}` : shown,
        latest: counts ? `${shareText(counts.rising / n)} rising` : state === 'hidden' ? 'c' : '–',
        interval: '–',
        usual: '–',
        tag: counts ? 'as-it-stands' : 'not-enough-data',
      },
    ];
  });
}
