import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import { FilteredLine } from '../layout/filtered-line.js';
import { ErrorBlock, Loading, StateBlock } from '../layout/state-block.js';
import { figuresQuery, scopeQuery } from '../platform/queries.js';
import type { ScopeSearch } from '../platform/scope-search.js';
import { type MeasureScope, measureScopeOf } from './measure-scope.js';

/** Fetches the figures of the service and gives them on with the scope of the address; says what to do while there are none. */
export function WithFigures({ children }: { readonly children: (scope: MeasureScope) => ReactNode }) {
  const { authority } = useParams({ from: '/$authority' });
  const search: ScopeSearch = useSearch({ strict: false });
  const { data: scope } = useQuery(scopeQuery(authority));
  const { data: frame, error, refetch } = useQuery(figuresQuery(authority));
  const measured = useMemo(() => (scope && frame ? measureScopeOf(scope, frame, search) : undefined), [scope, frame, search]);

  if (error && !frame) {
    return (
      <section className="card">
        <ErrorBlock error={error} title="We could not fetch the figures" onRetry={() => void refetch()} />
      </section>
    );
  }
  if (!scope || !frame) return <Loading what="the figures" />;
  if (!measured || frame.length === 0) return <NothingImported authority={authority} />;
  return (
    <>
      {measured.isUnknownArea && (
        <p className="notice" role="status">
          This service has no area or team called {search.area}. The whole service is shown.
        </p>
      )}
      {measured.unit !== 'ALL' && <FilteredLine name={measured.unitName} />}
      {children(measured)}
    </>
  );
}

function NothingImported({ authority }: { readonly authority: string }) {
  return (
    <section className="card">
      <StateBlock
        sign="empty"
        title="Nothing here yet"
        action={
          <Link to="/$authority/imports" params={{ authority }} className="button-link">
            Go to imports
          </Link>
        }
      >
        <p>Measures fill when files are imported: first the teams, then ratings or family replies.</p>
      </StateBlock>
    </section>
  );
}
