import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { AuthorityScope } from '@waymark/contract';
import { Button } from '@mantine/core';
import { useStartService } from '../authorities/start-service.js';
import { Page } from '../layout/page.js';
import { ErrorBlock, Loading, StateBlock } from '../layout/state-block.js';
import { dayOfInstant } from '../platform/dates.js';
import { datasetsQuery, importsQuery, scopeQuery } from '../platform/queries.js';
import { FirstSteps } from './first-steps.js';
import { History } from './history.js';
import { datasetLabel } from './import-words.js';
import { ThisMonth } from './this-month.js';

/** What has come in, when, and what it did; and the way to bring in more or take it out again. */
export function ImportsPage() {
  const { authority } = useParams({ from: '/$authority' });
  const { data: scope } = useQuery(scopeQuery(authority));
  const { data: imports, error, refetch } = useQuery(importsQuery(authority));
  const { data: datasets = [] } = useQuery(datasetsQuery);
  if (!scope) return <Loading what="imports" shape="table" />;
  const { demonstration } = scope.authority;
  return (
    <Page
      title="Imports"
      purpose="Files become figures here. Every import can be undone, and a file that goes in twice doubles nothing."
      aside={
        !demonstration && (
          <Link to="/$authority/imports/new" params={{ authority }} className="button-link filled">
            Import a file
          </Link>
        )
      }
    >
      {demonstration && <NoFilesHere name={scope.authority.name} />}
      {!demonstration && imports && (
        <ThisMonth
          authority={authority}
          imports={imports}
          today={localToday()}
          labelOf={(name) => datasetLabel(datasets, name)}
        />
      )}
      {!demonstration && <FirstSteps scope={scope} labelOf={(name) => datasetLabel(datasets, name)} />}
      <section className="card" aria-labelledby="history">
        <h2 id="history">History</h2>
        {error && !imports && <ErrorBlock error={error} title="We could not fetch the history" onRetry={() => void refetch()} />}
        {!error && !imports && <Loading what="the history" shape="table" />}
        {imports?.length === 0 && (
          <StateBlock sign="empty">
            <p>Nothing has been imported yet. Each file will stand here with what it added, changed and refused.</p>
          </StateBlock>
        )}
        {imports && imports.length > 0 && (
          <History authority={authority} imports={imports} datasets={datasets} canAct={!demonstration} />
        )}
      </section>
      {scope.feeds.length > 0 && <LastArrived feeds={scope.feeds} labelOf={(name) => datasetLabel(datasets, name)} />}
    </Page>
  );
}

function NoFilesHere({ name }: { readonly name: string }) {
  const start = useStartService();
  return (
    <section className="card">
      <StateBlock
        sign="empty"
        title="The demonstration takes no files"
        action={<Button onClick={start}>Start with your own service</Button>}
      >
        <p>Everything in {name} is made up. Real files go into a service of your own, which begins empty.</p>
      </StateBlock>
    </section>
  );
}

function LastArrived({
  feeds,
  labelOf,
}: {
  readonly feeds: AuthorityScope['feeds'];
  readonly labelOf: (name: string) => string;
}) {
  const byName = [...feeds].sort((a, b) => labelOf(a.dataset).localeCompare(labelOf(b.dataset)));
  return (
    <section className="card" aria-labelledby="arrived">
      <h2 id="arrived">Last arrived</h2>
      <ul className="sources arrived">
        {byName.map(({ dataset, lastArrivedAt, file }) => (
          <li key={dataset}>
            <span className="strong">{labelOf(dataset)}</span>
            <span className="quiet">
              {dayOfInstant(lastArrivedAt)}, {file}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Today where the person sits, YYYY-MM-DD. */
function localToday(): string {
  return new Date().toLocaleDateString('sv-SE');
}
