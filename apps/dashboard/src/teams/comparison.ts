import { lastDayOf, monthsBetween } from '@waymark/calendar';
import { seriesOf } from '@waymark/contract';
import type { Frame } from '@waymark/frames';
import {
  type Apart,
  type BesideTheRest,
  type Indicator,
  type PathwayMix,
  type Point,
  besideTheRest,
  definitionOf,
  firstPageIds,
  isShare,
  mixTogether,
  nameOfCut,
  pointsOf,
  whyApart,
} from '@waymark/indicators';
import { type MeasureScope, askedFor, cutsIn, hasOwnFigure } from '../measures/measure-scope.js';

/** A service area's figure in one measure, and how it stands beside the others. */
export interface ComparedFigure {
  readonly unit: string;
  readonly name: string;
  /** Left out where nothing was counted in that step. */
  readonly point?: Point;
  readonly apart?: Apart;
  /** Left out where it is not compared. */
  readonly beside?: BesideTheRest;
}

export interface ComparedMeasure {
  readonly indicator: Indicator;
  /** The same step of the whole service: the last that has anything. */
  readonly whole: Point;
  /** One a service area, in the order of the service. */
  readonly figures: readonly ComparedFigure[];
}

/** Caseloads may be counted by child or by family (`rules.comparisons`, counting_rule), which figures do not say: they are not set side by side. */
const countedByDifferentRules = new Set(['OA-11', 'OA-12']);

/**
 * The shares of the first page in which at least two service areas can be compared, each area beside the others; `cuts` tells on which
 * pathways an area's rows are. Areas without a figure in any of these measures are left out.
 */
export function comparedMeasures(scope: MeasureScope, cuts: Frame): readonly ComparedMeasure[] {
  const measures = firstPageIds
    .map((id) => definitionOf(id)!)
    .filter((indicator) => canBeCompared(indicator) && hasOwnFigure(scope.frame, indicator))
    .flatMap((indicator) => placed(indicator, scope, cuts) ?? [])
    .filter(({ figures }) => figures.filter((figure) => shareOf(figure) !== undefined).length >= 2);
  const seen = new Set(
    measures.flatMap(({ figures }) => figures.filter(({ point }) => point !== undefined).map(({ unit }) => unit)),
  );
  const beside = besideTheRest(measures.map(({ figures }) => figures.map(shareOf)));
  return measures.map((measure, row) => ({
    ...measure,
    figures: measure.figures
      .map((figure, column) => ({ ...figure, beside: beside[row]![column] }))
      .filter(({ unit }) => seen.has(unit)),
  }));
}

function canBeCompared(indicator: Indicator): boolean {
  return isShare(indicator) && indicator.by.includes('service_area') && !countedByDifferentRules.has(indicator.id);
}

/** The areas' figures of the last step that has any, and which of them stand apart. */
function placed(indicator: Indicator, scope: MeasureScope, cuts: Frame): ComparedMeasure | undefined {
  const whole = pointsOf(askedFor(scope, indicator, 'ALL')).findLast(({ denominator }) => denominator > 0);
  if (!whole) return undefined;
  const units = scope.scope.serviceAreas.map(({ code, name }) => ({ unit: `area:${code}`, code, name }));
  const mixes = new Map(units.map(({ unit }) => [unit, mixOf(indicator, unit, whole, cuts)]));
  const together = mixTogether([...mixes.values()]);
  const figures = units.map(({ unit, code, name }): ComparedFigure => {
    const goLives = scope.scope.teams.filter(({ serviceArea }) => serviceArea === code).map(({ goLiveOn }) => goLiveOn);
    const point = pointsOf(askedFor(scope, indicator, unit)).find(({ from, to }) => from === whole.from && to === whole.to);
    return {
      unit,
      name,
      point: point && point.denominator > 0 ? point : undefined,
      apart: whyApart(indicator, { goLives, on: lastDayOf(whole.to), mix: mixes.get(unit) }, together),
    };
  });
  return { indicator, whole, figures };
}

function mixOf(indicator: Indicator, unit: string, { from, to }: Point, cuts: Frame): PathwayMix {
  if (!indicator.by.includes('pathway')) return new Map();
  const months = new Set<number>(monthsBetween(from, to));
  return new Map(
    cutsIn(cuts, 'pathway').map((cut) => {
      const { figures } = seriesOf(cuts, indicator.id, unit, nameOfCut(cut));
      const rows = figures.filter(({ month }) => months.has(month)).reduce((sum, { denominator }) => sum + denominator, 0);
      return [cut.word, rows];
    }),
  );
}

function shareOf({ point, apart }: ComparedFigure) {
  if (apart !== undefined || point?.state !== 'ok' || point.numerator === undefined) return undefined;
  return { x: point.numerator, n: point.denominator };
}
