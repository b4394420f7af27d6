import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { CutDimension } from '@waymark/indicators';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import { aimsFrom } from '../aims/known-aims.js';
import { FirstUse } from '../data-quality/first-use.js';
import { hasFirstSteps } from '../imports/first-steps.js';
import { FilteredLine } from '../layout/filtered-line.js';
import { useScopeSearch } from '../layout/scope-ahead.js';
import { ErrorBlock, Loading, StateBlock } from '../layout/state-block.js';
import { notesFrom } from '../notes/known-notes.js';
import { figuresQuery, listQuery, scopeQuery, wholeFiguresQuery } from '../platform/queries.js';
import { comparisonOf } from '../platform/scope-search.js';
import { type MeasureScope, measureScopeOf } from './measure-scope.js';
import { nameWithinLine } from './page-filter.js';
import { usePageFilter } from './use-page-filter.js';

interface WithFiguresProps {
  /** The page draws the whole service only, unless the address asks for an area: then the small frame is enough, and comes first. */
  readonly isWholeEnough?: boolean;
  /** The page is about the area itself, so that no line has to say that it is filtered. */
  readonly isOfArea?: boolean;
  /** By what the page may be filtered; left out: by its area only. */
  readonly filters?: readonly CutDimension[];
  /** What stands there while nothing is imported; left out: the way to the imports. */
  readonly nothing?: ReactNode;
  readonly children: (scope: MeasureScope) => ReactNode;
}

const noFilters: readonly CutDimension[] = [];

/** Fetches the figures of the service and gives them on with the scope of the address; says what to do while there are none. */
export function WithFigures({
  isWholeEnough = false,
  isOfArea = false,
  filters = noFilters,
  nothing,
  children,
}: WithFiguresProps) {
  const { authority } = useParams({ from: '/$authority' });
  const search = useScopeSearch();
  const { data: scope } = useQuery(scopeQuery(authority));
  const isWhole = isWholeEnough && search.area === undefined && comparisonOf(search).kind !== 'unit';
  const { data: frame, error, refetch } = useQuery(isWhole ? wholeFiguresQuery(authority) : figuresQuery(authority));
  const known = useKnown(authority);
  const { filter, ...filtered } = usePageFilter(authority, search, filters);
  const measured = useMemo(
    () => (scope && frame && known.isThere ? measureScopeOf(scope, frame, search, { ...known, filter }) : undefined),
    [scope, frame, search, known, filter],
  );

  if (error && !frame) {
    return (
      <section className="card">
        <ErrorBlock error={error} title="We could not fetch the figures" onRetry={() => void refetch()} />
      </section>
    );
  }
  if (known.error) {
    return (
      <section className="card">
        <ErrorBlock error={known.error} title="We could not fetch notes and aims" onRetry={known.refetch} />
      </section>
    );
  }
  if (filtered.error) {
    return (
      <section className="card">
        <ErrorBlock error={filtered.error} title="We could not fetch the filtered figures" onRetry={filtered.refetch} />
      </section>
    );
  }
  if (!scope || !frame || !known.isThere || !filtered.isThere) return <Loading what="the figures" />;
  if (!measured || frame.length === 0) {
    return nothing ?? (hasFirstSteps(scope) ? <FirstUse scope={scope} /> : <NothingImported authority={authority} />);
  }
  return (
    <>
      {measured.isUnknownArea && (
        <p className="notice" role="status">
          This service has no area or team called {search.area}. The whole service is shown.
        </p>
      )}
      <FilteredLine
        area={measured.unit !== 'ALL' && !isOfArea ? measured.unitName : undefined}
        filter={measured.filter && nameWithinLine(measured.filter)}
      />
      {children(measured)}
    </>
  );
}

/** Notes and aims: a usual range that somebody restarted may not be drawn as if nobody had. */
function useKnown(authority: string) {
  const { data: notes, error: noNotes, refetch: askNotes } = useQuery(listQuery(authority, 'notes'));
  const { data: aims, error: noAims, refetch: askAims } = useQuery(listQuery(authority, 'aims'));
  return useMemo(
    () => ({
      isThere: notes !== undefined && aims !== undefined,
      notes: notesFrom(notes?.rows ?? []),
      aims: aimsFrom(aims?.rows ?? []),
      error: notes && aims ? null : (noNotes ?? noAims),
      refetch: () => void Promise.all([askNotes(), askAims()]),
    }),
    [notes, aims, noNotes, noAims, askNotes, askAims],
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
