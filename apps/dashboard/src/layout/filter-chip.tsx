import type { Cut } from '@waymark/indicators';
import { useState } from 'react';
import { filterName } from '../measures/cut-words.js';
import { filterKeys } from '../measures/page-filter.js';
import type { ScopeSearch } from '../platform/scope-search.js';
import { Chip, type ChipWords } from './chip.js';
import { FilterPicker } from './filter-picker.js';
import { FilterIcon } from './icons.js';

interface FilterChipProps {
  /** What may be chosen, those of one kind together. */
  readonly groups: readonly (readonly Cut[])[];
  readonly inUse: Cut | undefined;
  readonly nameOf: (cut: Cut) => string;
  /** Told what changes in the address, and its name. */
  readonly onPick: (part: Partial<ScopeSearch>, said: string) => void;
}

/** The filter of a page as a chip with the value in use; nothing where there is nothing to choose. */
export function FilterChip({ groups, inUse, nameOf, onPick }: FilterChipProps) {
  const [isReached, reach] = useState(false);
  if (!inUse && groups.length === 0) return null;
  const chip: ChipWords = {
    icon: <FilterIcon size={14} />,
    name: inUse ? filterName(inUse) : '',
    value: inUse ? nameOf(inUse) : 'Add filter',
  };
  if (!isReached) return <Chip {...chip} onClick={() => reach(true)} />;
  return (
    <FilterPicker
      chip={chip}
      groups={groups}
      inUse={inUse}
      nameOf={nameOf}
      onPick={(picked) => onPick(filterKeys(picked), picked ? `${filterName(picked)} ${nameOf(picked)}` : 'No filter')}
    />
  );
}
