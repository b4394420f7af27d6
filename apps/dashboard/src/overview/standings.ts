import { type Standing, aimIn, definitionOf, movementStanding, standingOf } from '@waymark/indicators';
import { aimUnit } from '../aims/known-aims.js';
import { type MeasureScope, askedFor, isSplitBy, measuresIn, seriesUpTo } from '../measures/measure-scope.js';
import { filterFor } from '../measures/page-filter.js';

/** Where these measures stand in the area and period of the page; filtered ones against no aim, since an aim is for all rows. What is not split by this kind of area is left out. */
export function standingsOf(scope: MeasureScope, ids: readonly string[]): readonly Standing[] {
  const held = new Set(measuresIn(scope.frame).map(({ id }) => id));
  return ids
    .filter((id) => held.has(id) && isSplitBy(definitionOf(id)!, scope.unit))
    .map((id) => {
      const indicator = definitionOf(id)!;
      if (indicator.kind === 'direction') {
        const seriesOfPart = (part: string) => seriesUpTo(scope.frame, `${id}/${part}`, scope.unit, scope.period.to);
        return movementStanding(indicator, seriesOfPart, scope.period.to);
      }
      const isFiltered = filterFor(scope, indicator, scope.unit) !== undefined;
      const aim = isFiltered ? undefined : aimIn(scope.aims, indicator, aimUnit(scope.unit), scope.period.to);
      return standingOf(askedFor(scope, indicator, scope.unit), scope.period, aim);
    });
}

/** How many of these measures are not split by this kind of area. */
export function leftOut(scope: MeasureScope, ids: readonly string[]): number {
  return ids.filter((id) => !isSplitBy(definitionOf(id)!, scope.unit)).length;
}
