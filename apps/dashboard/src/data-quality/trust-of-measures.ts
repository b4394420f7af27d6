import { monthFromText } from '@waymark/calendar';
import type { AuthorityScope, DataQuality } from '@waymark/contract';
import { type Frame, wordsOf } from '@waymark/frames';
import { type Indicator, type Point, catalogue, readingOf } from '@waymark/indicators';
import { type MeasureScope, askedFor, measureScopeOf } from '../measures/measure-scope.js';
import { type MeasureTrust, trustIn } from './trust.js';

/** How far each measure can be trusted for the whole service, in the order of the catalogue. */
export function trustOfMeasures(
  scope: AuthorityScope,
  { datasets: quality }: DataQuality,
  frame: Frame | undefined,
  labelOf: (dataset: string) => string,
): readonly MeasureTrust[] {
  const measured = frame ? measureScopeOf(scope, frame, {}) : undefined;
  const lastMonth = scope.authority.dataTo === null ? undefined : monthFromText(scope.authority.dataTo);
  return catalogue.map((indicator) => {
    const latest = measured && latestOf(measured, indicator);
    return trustIn(indicator, { quality, labelOf, latest, lastMonth });
  });
}

/** The latest point of a measure, or of the part of it that has most behind it: a family of parts is as good as its fullest. */
function latestOf(scope: MeasureScope, indicator: Indicator): Point | undefined {
  const { words } = wordsOf(scope.frame, 'figure');
  const parts = words.filter((word) => word.startsWith(`${indicator.id}/`)).map((word) => word.slice(indicator.id.length + 1));
  const asked = words.includes(indicator.id) ? [undefined] : parts;
  const points = asked.flatMap((part) => readingOf(askedFor(scope, indicator, 'ALL', part)).latest ?? []);
  return points.find(({ state }) => state === 'ok') ?? points.toSorted((a, b) => b.n - a.n)[0];
}
