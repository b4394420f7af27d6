import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { firstPageIds } from '@waymark/indicators';
import { scopeQuery } from '../platform/queries.js';

/** What a service with nothing imported does first, in order. */
const steps = [
  { name: 'Say which teams there are', why: 'one small file; everything else is counted by team' },
  { name: 'Import a first file', why: 'ratings, family replies, audits, supervision or training: whichever is nearest to hand' },
  { name: 'Add the judgements of leaders', why: 'where each theme stands, 0 to 10, and what would make it one higher' },
  { name: 'Set aims', why: 'a figure, from which month, and why; Waymark then says whether you can expect to meet it' },
] as const;

/** Files without a figure of their own: what they say stands beside other figures. */
const bareDatasets: ReadonlySet<string> = new Set(['authority', 'teams', 'notes', 'aims', 'benchmarks', 'agencies']);

/** The Overview of a service that has nothing to show on it yet; where files have arrived that fill other pages, it says so first. */
export function OverviewStart() {
  const { authority } = useParams({ from: '/$authority' });
  const { data: scope } = useQuery(scopeQuery(authority));
  const hasArrived = scope?.feeds.some(({ dataset }) => !bareDatasets.has(dataset)) ?? false;
  return (
    <>
      {hasArrived && <ElsewhereOnly authority={authority} />}
      <FirstSteps authority={authority} />
    </>
  );
}

function ElsewhereOnly({ authority }: { readonly authority: string }) {
  return (
    <p className="notice" role="note">
      <span>
        Files have arrived, and none of them fills one of the {firstPageIds.length} measures of this page. What they do fill
        stands on{' '}
        <Link to="/$authority/measures" params={{ authority }}>
          Measures
        </Link>
        ; what each measure waits for stands on{' '}
        <Link to="/$authority/data-quality" params={{ authority }}>
          Data quality
        </Link>
        .
      </span>
    </p>
  );
}

function FirstSteps({ authority }: { readonly authority: string }) {
  return (
    <section className="card overview-start" aria-labelledby="start-title">
      <h2 id="start-title">Four steps to a first picture</h2>
      <ol>
        {steps.map(({ name, why }) => (
          <li key={name}>
            <strong>{name}</strong>: {why}
          </li>
        ))}
      </ol>
      <p>
        <Link to="/$authority/imports" params={{ authority }} className="button-link filled">
          Go to imports
        </Link>
      </p>
    </section>
  );
}
