import { useQuery } from '@tanstack/react-query';
import { type Cut, nameOfCut } from '@waymark/indicators';
import { useMemo, useState } from 'react';
import { cutWords, cutsInOrder, filterName } from '../measures/cut-words.js';
import { cutsIn } from '../measures/measure-scope.js';
import { cutNamesOf, filterAsked, filterKeys, filtersOfPage } from '../measures/page-filter.js';
import { cutFiguresQuery, listQuery } from '../platform/queries.js';
import type { ScopeSearch } from '../platform/scope-search.js';
import { Chip, type ChipWords } from './chip.js';
import { FilterPicker } from './filter-picker.js';
import { FilterIcon } from './icons.js';

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
  return filtersOfPage(props.ids).length > 0 ? <FilterChip {...props} /> : null;
}

function FilterChip({ authority, ids, search, onPick }: ScopeFilterProps) {
  const [isReached, reach] = useState(false);
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
  const cut = filterAsked(search, dimensions);
  const nameOf = (one: Cut) => cutWords(one, agencies?.rows ?? []);
  if (!cut && groups.length === 0) return null;
  const chip: ChipWords = {
    icon: <FilterIcon size={14} />,
    name: cut ? filterName(cut) : '',
    value: cut ? nameOf(cut) : 'Add filter',
  };
  if (!isReached) return <Chip {...chip} onClick={() => reach(true)} />;
  return (
    <FilterPicker
      chip={chip}
      groups={groups}
      inUse={cut}
      nameOf={nameOf}
      onPick={(picked) => onPick(filterKeys(picked), picked ? `${filterName(picked)} ${nameOf(picked)}` : 'No filter')}
    />
  );
}
