import { type Indicator, countedName } from '@waymark/indicators';
import { ClearFilters } from '../layout/filtered-line.js';
import { StateBlock } from '../layout/state-block.js';

/** Stands where figures would stand while no row carries what the page is filtered to. */
export function FilteredToNothing({ indicator }: { readonly indicator: Indicator }) {
  return (
    <StateBlock sign="empty" action={<ClearFilters className="button-link">Clear filters</ClearFilters>}>
      <p>No {countedName(indicator) || 'rows'} match these filters.</p>
    </StateBlock>
  );
}
