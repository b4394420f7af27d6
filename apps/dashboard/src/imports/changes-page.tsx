import { TableFrame } from '@waymark/charts';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { type FigureChanges, routes } from '@waymark/contract';
import { catalogue } from '@waymark/indicators';
import { Page } from '../layout/page.js';
import { ErrorBlock, Loading, StateBlock } from '../layout/state-block.js';
import { getJson } from '../platform/http.js';
import { monthsChanged, shownValue } from './change-words.js';

/** What the imports after one of them did to the figures of the whole service, before and after side by side. */
export function ChangesPage() {
  const { authority } = useParams({ from: '/$authority/imports/changes' });
  const { since = '0' }: { since?: string } = useSearch({ strict: false });
  const { data, error, refetch } = useQuery({
    queryKey: ['authority', authority, 'changes', since],
    queryFn: ({ signal }) => getJson<FigureChanges>(`${routes.changes(authority)}?since=${encodeURIComponent(since)}`, signal),
  });
  return (
    <Page
      title="What changed"
      crumb={
        <>
          <Link to="/$authority/imports" params={{ authority }}>
            Imports
          </Link>{' '}
          / What changed
        </>
      }
      purpose="Figures of the whole service as they were known before these imports, and as they are known now."
    >
      {error && (
        <section className="card">
          <ErrorBlock error={error} title="We could not compare the figures" onRetry={() => void refetch()} />
        </section>
      )}
      {!data && !error && <Loading what="the figures before and after" shape="table" />}
      {data && <Acts authority={authority} acts={data.acts} />}
      {data && <Measures authority={authority} measures={data.measures} />}
    </Page>
  );
}

function Acts({ authority, acts }: { readonly authority: string; readonly acts: FigureChanges['acts'] }) {
  if (acts.length === 0) return null;
  return (
    <section className="card" aria-labelledby="acts">
      <h2 id="acts">{acts.length === 1 ? '1 import in between' : `${acts.length} imports in between`}</h2>
      <ul className="sources arrived">
        {acts.map(({ batch, why, file }) => (
          <li key={batch}>
            <Link to="/$authority/imports/$batch" params={{ authority, batch: String(batch) }}>
              {file ?? `Import ${batch}`}
            </Link>
            <span className="quiet">
              Import {batch}: {why}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Measures({ authority, measures }: { readonly authority: string; readonly measures: FigureChanges['measures'] }) {
  if (measures.length === 0) {
    return (
      <section className="card">
        <StateBlock sign="empty" title="No figure changed">
          <p>Every figure of the whole service is what it was. Figures of teams and areas can have moved.</p>
        </StateBlock>
      </section>
    );
  }
  return (
    <section className="card" aria-labelledby="measures">
      <h2 id="measures">{measures.length === 1 ? '1 measure' : `${measures.length} measures`} with figures that changed</h2>
      <p className="quiet">
        A difference between two months can be chance: the page of each measure says which changes may be called one.
      </p>
      <TableFrame label="Measures that changed" className="changes">
        <thead>
          <tr>
            <th scope="col">Measure</th>
            <th scope="col">Months</th>
            <th scope="col">Newest of them</th>
            <th scope="col" className="number">
              Before
            </th>
            <th scope="col" className="number">
              After
            </th>
          </tr>
        </thead>
        <tbody>
          {measures.map(({ id, months, newest }) => {
            const indicator = catalogue.find((one) => one.id === id);
            return (
              <tr key={id}>
                <th scope="row">
                  <Link to="/$authority/measures/$id" params={{ authority, id }}>
                    {indicator?.short ?? id}
                  </Link>{' '}
                  <span className="measure-id">{id}</span>
                </th>
                <td>{monthsChanged(months)}</td>
                <td>{newest ? monthsChanged([newest.month]) : 'Its parts only'}</td>
                <td className="number">{shownValue(indicator, newest?.before ?? null, newest === null)}</td>
                <td className="number">{shownValue(indicator, newest?.after ?? null, newest === null)}</td>
              </tr>
            );
          })}
        </tbody>
      </TableFrame>
    </section>
  );
}
