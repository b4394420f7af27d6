import type { AuthorityScope } from '@waymark/contract';
import { type ScopeSearch, comparisonOf, unitOf } from '../platform/scope-search.js';
import { areaName } from './area-tree.js';

const usual = 'Usual range';
/** What may be compared with in every service, as the word of the address. */
export const plainComparisons = [
  { compare: undefined, name: usual, note: 'what is usual for the same figures' },
  { compare: 'previous', name: 'Previous period', note: 'as a faint line' },
  { compare: 'aim', name: 'Aim only', note: 'no usual range' },
] as const;

/** The name of what an address compares with; the usual range where it names something that is not there. */
export function compareName(scope: AuthorityScope, search: ScopeSearch): string {
  const comparison = comparisonOf(search);
  if (comparison.kind !== 'unit') return plainComparisons.find(({ compare }) => compare === search.compare)?.name ?? usual;
  if (comparison.unit === unitOf(search.area)) return usual;
  return areaName(scope, comparison.unit.replace(/^area:/, '')) ?? usual;
}
