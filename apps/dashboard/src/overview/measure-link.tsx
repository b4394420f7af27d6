import { Link, useParams } from '@tanstack/react-router';
import type { MouseEventHandler, ReactNode } from 'react';
import { type ScopeSearch, filtersKept, scopeKept } from '../platform/scope-search.js';

interface MeasureLinkProps {
  readonly id: string;
  readonly className?: string;
  /** Asked before the page is left; it stays where this prevents it. */
  readonly onClick?: MouseEventHandler;
  readonly children: ReactNode;
}

/** A link to a measure that takes area, period, comparison and filter along. */
export function MeasureLink({ id, className, onClick, children }: MeasureLinkProps) {
  const { authority } = useParams({ from: '/$authority' });
  return (
    <Link
      to="/$authority/measures/$id"
      params={{ authority, id }}
      search={(before: ScopeSearch) => ({ ...scopeKept(before), ...filtersKept(before) })}
      className={className}
      onClick={onClick}
    >
      {children}
    </Link>
  );
}
