import { useQuery } from '@tanstack/react-query';
import { type Cut, nameOfCut } from '@waymark/indicators';
import { useMemo } from 'react';
import { cutWords, cutsInOrder } from '../measures/cut-words.js';
import { cutsIn } from '../measures/measure-scope.js';
import { cutNamesOf, filterAsked, filtersOfPage } from '../measures/page-filter.js';
import { cutFiguresQuery, listQuery } from '../platform/queries.js';
import type { ScopeSearch } from '../platform/scope-search.js';
import { FilterChip } from './filter-chip.js';

interface ScopeFilterProps {
  readonly authority: string;
  /** The measures that the page is about. */
  readonly ids: readonly string[];
  readonly search: ScopeSearch;
  /** Told what changes in the address, and its name. */
  readonly onPick: (part: Partial<ScopeSearch>, said: string) => void;
}

/** By what the rows of this page may be filtered, as a chip with the value in use; nothing where none of its measures is cut. */
export function ScopeFilter(props: ScopeFilterProps) {
  return filtersOfPage(props.ids).length > 0 ? <MeasuresFilter {...props} /> : null;
}

function MeasuresFilter({ authority, ids, search, onPick }: ScopeFilterProps) {
  const dimensions = useMemo(() => filtersOfPage(ids), [ids]);
  const { data: cuts } = useQuery(cutFiguresQuery(authority));
  const { data: agencies } = useQuery({ ...listQuery(authority, 'agencies'), enabled: dimensions.includes('agency') });
  const groups = useMemo(() => {
    if (!cuts) return [];
    const carried = cutNamesOf(cuts, ids);
    return dimensions
      .map((dimension) => cutsInOrder(cutsIn(cuts, dimension)).filter((cut) => carried.has(nameOfCut(cut))))
      .filter((group) => group.length > 0);
  }, [cuts, ids, dimensions]);
  const nameOf = (one: Cut) => cutWords(one, agencies?.rows ?? []);
  return <FilterChip groups={groups} inUse={filterAsked(search, dimensions)} nameOf={nameOf} onPick={onPick} />;
}
