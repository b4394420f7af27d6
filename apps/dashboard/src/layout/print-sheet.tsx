import { useSearch } from '@tanstack/react-router';
import type { AuthorityScope } from '@waymark/contract';
import { monthsShort } from '@waymark/indicators';
import { timeOfInstant } from '../platform/dates.js';
import { type ScopeSearch, periodOf } from '../platform/scope-search.js';
import { spanOf } from '../platform/span.js';
import { useAfterPaint } from './after-paint.js';
import { areaName } from './area-tree.js';

interface PrintSheetProps {
  readonly scope: AuthorityScope;
  /** Whether area and period govern the page. */
  readonly isFigures: boolean;
}

const key = 'Band: usual range. Disc: improving. Diamond: needs attention. Small dot: no clear change.';
const classification = 'Exact figures: for use inside the service, not for publication.';

/**
 * What stands at the head and foot of every printed page: whose it is, what it is about, how fresh, and which page of how many. It follows
 * another scope just after the page: a browser looks at all styles of a page where one of its sheets is another.
 */
export function PrintSheet({ scope, isFigures }: PrintSheetProps) {
  const search: ScopeSearch = useAfterPaint(useSearch({ strict: false }));
  const { name, demonstration, refreshedAt } = scope.authority;
  const span = spanOf(scope);
  const period = span && periodOf(search, span);
  const about = [
    isFigures ? (areaName(scope, search.area) ?? 'Whole service') : '',
    isFigures && period ? monthsShort(period.from, period.to) : '',
    refreshedAt ? `Refreshed ${timeOfInstant(refreshedAt)}` : '',
  ];
  const left = `${name}. Waymark, `;
  const foot = [demonstration ? 'Made-up data.' : '', classification, isFigures ? key : ''].filter(Boolean).join(' ');
  return (
    <style>{`@page {
  @top-left { content: ${quoted(left)} var(--page-name, ''); }
  @top-right { content: var(--page-filter, '') ${quoted(about.filter(Boolean).join('. '))}; }
  @bottom-left { content: ${quoted(foot)}; }
}`}</style>
  );
}

/** A text as a string of a style sheet: nothing in it can end the string or the element that holds it. */
export function quoted(text: string): string {
  return `"${text.replace(/["\\<>\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
}
