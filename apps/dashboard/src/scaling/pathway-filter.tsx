import { useQuery } from '@tanstack/react-query';
import { pathwaysIn } from '@waymark/contract';
import type { Cut } from '@waymark/indicators';
import { useMemo } from 'react';
import { FilterChip } from '../layout/filter-chip.js';
import { cutWords } from '../measures/cut-words.js';
import { sliceQuery } from '../platform/queries.js';
import type { ScopeSearch } from '../platform/scope-search.js';

interface PathwayFilterProps {
  readonly authority: string;
  readonly search: ScopeSearch;
  /** Told what changes in the address, and its name. */
  readonly onPick: (part: Partial<ScopeSearch>, said: string) => void;
}

/** The pathways of open cases, to which the page of scaling may be filtered; nothing where no case has one. */
export function PathwayFilter({ authority, search, onPick }: PathwayFilterProps) {
  const { data: rated } = useQuery(sliceQuery(authority, 'open-cases-rated'));
  const pathways = useMemo(() => (rated ? pathwaysIn(rated) : []).map((word): Cut => ({ dimension: 'pathway', word })), [rated]);
  return (
    <FilterChip
      groups={pathways.length > 0 ? [pathways] : []}
      inUse={pathways.find(({ word }) => word === search.pathway)}
      nameOf={(cut) => cutWords(cut, [])}
      onPick={onPick}
    />
  );
}
