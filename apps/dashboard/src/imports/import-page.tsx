import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { type ImportSummary, routes } from '@waymark/contract';
import { catalogue } from '@waymark/indicators';
import { NotFoundPage } from '../layout/not-found-page.js';
import { Page } from '../layout/page.js';
import { ErrorBlock, Loading } from '../layout/state-block.js';
import { timeOfInstant } from '../platform/dates.js';
import { ProblemAnswer } from '../platform/http.js';
import { datasetsQuery, figuresQuery, importQuery, scopeQuery } from '../platform/queries.js';
import { CountTiles } from './count-tiles.js';
import { ImportState } from './history.js';
import { actName, canUndo, datasetLabel, refusedWords, resultWords } from './import-words.js';
import { movedMeasures } from './moved-measures.js';
import { Stepper } from './stepper.js';
import { UndoButton } from './undo-button.js';

/** What one import did, the measures that it can have moved, and the way back. Right after importing it is step 4. */
export function ImportPage() {
  const { authority, batch } = useParams({ from: '/$authority/imports/$batch' });
  const { done }: { done?: string } = useSearch({ strict: false });
  const { data: one, error, refetch } = useQuery(importQuery(authority, Number(batch)));
  const { data: datasets = [] } = useQuery(datasetsQuery);
  const { data: scope } = useQuery(scopeQuery(authority));
  if (error instanceof ProblemAnswer && error.problem.status >= 400 && error.problem.status < 500) return <NotFoundPage />;
  if (error) {
    return (
      <Page title={`Import ${batch}`}>
        <ErrorBlock error={error} onRetry={() => void refetch()} />
      </Page>
    );
  }
  if (!one) return <Loading what="the import" shape="page" />;
  const isDone = done === 'yes' && one.state === 'applied';
  return (
    <Page
      title={isDone ? 'Imported' : actName(one)}
      purpose={
        <>
          Import {one.batch}: {datasetLabel(datasets, one.dataset)}, {timeOfInstant(one.at)}, by {one.by}{' '}
          <ImportState one={one} />
        </>
      }
      crumb={
        <>
          <Link to="/$authority/imports" params={{ authority }}>
            Imports
          </Link>{' '}
          / Import {one.batch}
        </>
      }
      aside={scope && !scope.authority.demonstration && <UndoButton authority={authority} one={one} />}
    >
      {isDone && <Stepper at={4} />}
      {isDone && (
        <p className="notice good" role="status">
          {one.file}: {resultWords(one.counts)}
        </p>
      )}
      <CountTiles counts={one.counts} />
      {one.warnings.length > 0 && (
        <section className="card" aria-labelledby="warnings">
          <h2 id="warnings">To check</h2>
          <ul className="bullets">
            {one.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </section>
      )}
      {one.counts.rejected + one.counts.cellsRefused > 0 && one.kind === 'file' && (
        <section className="card">
          <p>
            {refusedWords(one.counts)}{' '}
            <a href={routes.refusedRows(authority, one.batch)} download>
              Download refused rows
            </a>{' '}
            <span className="quiet">with line, column, what was found and what to do.</span>
          </p>
        </section>
      )}
      {canUndo(one) && <MovedMeasures authority={authority} one={one} />}
    </Page>
  );
}

function MovedMeasures({ authority, one }: { readonly authority: string; readonly one: ImportSummary }) {
  const { data: frame } = useQuery(figuresQuery(authority));
  const moved = frame ? movedMeasures(catalogue, frame, one.dataset) : [];
  if (moved.length === 0) return null;
  return (
    <section className="card" aria-labelledby="moved">
      <h2 id="moved">Measures that this file can have moved</h2>
      <ul className="moved">
        {moved.map(({ id, short }) => (
          <li key={id}>
            <Link to="/$authority/measures/$id" params={{ authority, id }}>
              {short}
            </Link>{' '}
            <span className="measure-id">{id}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
