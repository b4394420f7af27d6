import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ScopeSearch } from '../platform/scope-search.js';
import { addressOf, areaOfAddress } from './unit-address.js';

/** Leads to the page of a team or service area, over the same months. */
export function UnitLink({ unit, children }: { readonly unit: string; readonly children: ReactNode }) {
  const { authority } = useParams({ from: '/$authority' });
  const id = addressOf(unit);
  return (
    <Link
      to="/$authority/teams/$id"
      params={{ authority, id }}
      search={({ from, to }: ScopeSearch): ScopeSearch => ({ area: areaOfAddress(id), from, to })}
    >
      {children}
    </Link>
  );
}
