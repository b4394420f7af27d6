import { Link } from '@tanstack/react-router';
import type { ScopeSearch } from '../platform/scope-search.js';

/** Under a heading: what the page is filtered to, and the way back to the whole service. It is printed too. */
export function FilteredLine({ name }: { readonly name: string }) {
  return (
    <p className="filtered">
      Filtered: {name}.{' '}
      <Link to="." className="no-print" search={(before: ScopeSearch) => ({ ...before, area: undefined })}>
        Clear
      </Link>
    </p>
  );
}
