import { monthsWords } from '@waymark/indicators';
import { timeOfInstant } from '../platform/dates.js';
import { filterName } from './cut-words.js';
import type { MeasureScope } from './measure-scope.js';

/** What every file that leaves a card says of itself. */
export function factsOf({ scope, unitName, period, filter }: MeasureScope): readonly (readonly [string, string])[] {
  const { refreshedAt, demonstration, name } = scope.authority;
  return [
    ['Service', name],
    ['Area', unitName],
    ...(filter ? ([['Filter', `${filterName(filter.cut)}: ${filter.name}`]] as const) : []),
    ['Period', monthsWords(period.from, period.to)],
    ['Refreshed', refreshedAt ? timeOfInstant(refreshedAt) : ''],
    ['Signs', 'c: hidden, 1 to 5. –: does not apply'],
    ...(demonstration ? ([['Note', 'Demonstration: all data is made up']] as const) : []),
  ];
}
