import { Link } from '@tanstack/react-router';
import type { ScopeSearch } from '../platform/scope-search.js';

/** Under a heading: what the page is filtered to, and the way back to everything. It is printed too. Nothing where nothing is filtered. */
export function FilteredLine({ names }: { readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <p className="filtered">
      Filtered: {names.join(', ')}. <ClearFilters className="no-print">Clear</ClearFilters>
    </p>
  );
}

/** The way to the same page without area and filter. */
export function ClearFilters({ className, children }: { readonly className?: string; readonly children: string }) {
  return (
    <Link to="." className={className} search={(before: ScopeSearch) => ({ ...before, ...nothingFiltered })}>
      {children}
    </Link>
  );
}

const nothingFiltered: ScopeSearch = {
  area: undefined,
  pathway: undefined,
  voice: undefined,
  role: undefined,
  agency: undefined,
};
