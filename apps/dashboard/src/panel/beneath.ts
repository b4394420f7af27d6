import {
  type Indicator,
  type Reading,
  numbersText,
  readingOf,
  stepWords,
  tagWords,
  valueText,
  withCounted,
} from '@waymark/indicators';
import { type MeasureScope, askedFor, partsIn, unitsBeneath } from '../measures/measure-scope.js';
import { partName } from '../measures/measure-words.js';
import { insteadOf } from '../measures/over-time-models.js';

/** A part of the service, or of a measure, as a row of words. */
export interface BeneathRow {
  readonly key: string;
  readonly name: string;
  /** "72%"; what stands there where there are too few. */
  readonly latest: string;
  /** "18 of 25 occasions, September 2026"; empty where nothing was ever counted. */
  readonly behind: string;
  readonly pattern: string;
}

/** The areas of the service, or the teams of an area, in the order of the service and never by value. None where nothing was counted. */
export function areaRows(scope: MeasureScope, indicator: Indicator): readonly BeneathRow[] {
  return unitsBeneath(scope.scope, scope.unit, indicator).flatMap(({ unit, name }) =>
    rowOf(indicator, unit, name, readingOf(askedFor(scope, indicator, unit))),
  );
}

/** The parts of a measure in the order of its definition. */
export function partRows(scope: MeasureScope, indicator: Indicator): readonly BeneathRow[] {
  return partsIn(scope.frame, indicator).flatMap((part) =>
    rowOf(indicator, part, partName(part), readingOf(askedFor(scope, indicator, scope.unit, part))),
  );
}

function rowOf(indicator: Indicator, key: string, name: string, reading: Reading): readonly BeneathRow[] {
  const { latest, tag } = reading;
  if (!latest) return [];
  const hasFigure = latest.state === 'ok' && latest.value !== undefined;
  return [
    {
      key,
      name,
      latest: hasFigure ? valueText(indicator, latest.value!) : insteadOf(indicator, reading),
      behind: hasFigure ? `${withCounted(indicator, numbersText(indicator, latest))}, ${stepWords(latest)}` : stepWords(latest),
      pattern: tagWords[tag],
    },
  ];
}
