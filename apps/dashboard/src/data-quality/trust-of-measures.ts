import { monthFromText } from '@waymark/calendar';
import type { AuthorityScope, DataQuality } from '@waymark/contract';
import type { Frame } from '@waymark/frames';
import { catalogue, readingOf } from '@waymark/indicators';
import { askedFor, hasOwnFigure, measureScopeOf } from '../measures/measure-scope.js';
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
    const isRead = measured !== undefined && hasOwnFigure(measured.frame, indicator) && indicator.kind !== 'gap';
    const reading = isRead ? readingOf(askedFor(measured, indicator, 'ALL')) : undefined;
    return trustIn(indicator, { quality, labelOf, reading, lastMonth });
  });
}
