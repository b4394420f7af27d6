import { type Month, monthFromText } from '@waymark/calendar';
import type { AuthorityScope } from '@waymark/contract';
import type { Period } from './scope-search.js';

/** The months that the service has figures for; `undefined` while nothing is imported. */
export function spanOf(scope: Pick<AuthorityScope, 'span'>): Period | undefined {
  if (!scope.span) return undefined;
  return { from: monthFromText(scope.span.from) as Month, to: monthFromText(scope.span.to) as Month };
}
