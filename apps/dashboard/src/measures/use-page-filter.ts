import { useQuery } from '@tanstack/react-query';
import { type CutDimension, cutFromName, nameOfCut } from '@waymark/indicators';
import { useMemo } from 'react';
import { cutFiguresQuery, listQuery } from '../platform/queries.js';
import type { ScopeSearch } from '../platform/scope-search.js';
import { cutWords } from './cut-words.js';
import { type PageFilter, filterAsked } from './page-filter.js';

interface AskedFilter {
  /** Left out while no filter is asked for, and until its figures are there. */
  readonly filter?: PageFilter;
  readonly isThere: boolean;
  readonly error: Error | null;
  readonly refetch: () => void;
}

/** The filter that an address asks for, among those that a page has, with the figures of its rows: fetched once, whatever is chosen then. */
export function usePageFilter(authority: string, search: ScopeSearch, dimensions: readonly CutDimension[]): AskedFilter {
  const cut = filterAsked(search, dimensions);
  const name = cut && nameOfCut(cut);
  const { data: frame, error, refetch } = useQuery({ ...cutFiguresQuery(authority), enabled: cut !== undefined });
  const { data: agencies } = useQuery({ ...listQuery(authority, 'agencies'), enabled: cut?.dimension === 'agency' });
  const filter = useMemo(() => {
    const asked = name === undefined ? undefined : cutFromName(name);
    return asked && frame && { cut: asked, name: cutWords(asked, agencies?.rows ?? []), frame };
  }, [name, frame, agencies]);
  return {
    filter,
    isThere: cut === undefined || filter !== undefined,
    error: filter ? null : error,
    refetch: () => void refetch(),
  };
}
