import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type ScopeSearch, scopeKept } from '../platform/scope-search.js';

/** A link to a measure that takes area, period and comparison along. */
export function MeasureLink({
  id,
  className,
  children,
}: {
  readonly id: string;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const { authority } = useParams({ from: '/$authority' });
  return (
    <Link
      to="/$authority/measures/$id"
      params={{ authority, id }}
      search={(before: ScopeSearch) => scopeKept(before)}
      className={className}
    >
      {children}
    </Link>
  );
}
