import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { ScopeSearch } from '../platform/scope-search.js';
import { quoted } from './print-sheet.js';

interface FilteredLineProps {
  /** The area, where the page does not stand for it alone. */
  readonly area?: string | undefined;
  /** "child protection". */
  readonly filter?: string | undefined;
}

/** Under a heading: what the page is filtered to, and the way back to everything. It is printed too. Nothing where nothing is filtered. */
export function FilteredLine({ area, filter }: FilteredLineProps) {
  useFilterOnEverySheet(filter);
  const names = [area, filter].filter((name) => name !== undefined);
  if (names.length === 0) return null;
  return (
    <p className="filtered">
      Filtered: {names.join(', ')}. <ClearFilters className="no-print">Clear</ClearFilters>
    </p>
  );
}

/** Puts a filter at the head of every printed sheet, where area and period stand already. */
export function useFilterOnEverySheet(filter: string | undefined): void {
  useEffect(() => {
    if (filter === undefined) return;
    const { style } = document.documentElement;
    style.setProperty('--page-filter', quoted(`Filtered: ${filter}. `));
    return () => void style.removeProperty('--page-filter');
  }, [filter]);
}

/** The way to the same page without area and filter. It goes away with them, so the heading takes the focus over. */
export function ClearFilters({ className, children }: { readonly className?: string; readonly children: string }) {
  return (
    <Link
      to="."
      className={className}
      search={(before: ScopeSearch) => ({ ...before, ...nothingFiltered })}
      onClick={() => document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })}
    >
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
