import { Link } from '@tanstack/react-router';
import { type SparkModel, Sparkline, TableFrame } from '@waymark/charts';
import { type AuthorityScope, type DataQuality, type DatasetQuality, routes } from '@waymark/contract';
import { dayOfInstant } from '../platform/dates.js';
import { gapWords, monthsWords } from './quality-words.js';

interface ArrivedCardProps {
  readonly scope: AuthorityScope;
  readonly quality: DataQuality;
  readonly labelOf: (dataset: string) => string;
}

const silentTeams = 'Teams without rows in 3 months';

/** Every dataset: when it last arrived, which months it covers, and which teams it has nothing from. What never arrived stands last. */
export function ArrivedCard({ scope, quality, labelOf }: ArrivedCardProps) {
  const arrived = quality.datasets.filter(({ last }) => last !== null);
  const never = quality.datasets.filter(({ last }) => last === null);
  const { code, demonstration } = scope.authority;
  return (
    <section className="card" aria-labelledby="arrived">
      <h2 id="arrived">What has arrived</h2>
      <p className="subtitle">
        {arrived.length} of {quality.datasets.length} kinds of file. The small line is rows by month: of what was imported, the
        rows whose date falls into these months. A row without its date (a session not held) or with a later one (an action not
        yet due) is in none
      </p>
      <TableFrame label="What has arrived of each kind of file" className="arrivals">
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col">Last arrived</th>
            <th scope="col">Months, and rows dated in them</th>
            <th scope="col">
              <span className="only-spoken">Rows by month</span>
            </th>
            <th scope="col">{silentTeams}</th>
          </tr>
        </thead>
        <tbody>
          {arrived.map((one) => (
            <tr key={one.dataset}>
              <th scope="row">{labelOf(one.dataset)}</th>
              <td>
                <LastImport authority={code} last={one.last} />
              </td>
              <td>
                {monthsWords(one) || 'Stands for all months'}
                {gapWords(one) && <span className="behind">{gapWords(one)}</span>}
              </td>
              <td>{one.months && one.months.rows.length > 1 && <Sparkline model={sparkOf(one.months.rows)} />}</td>
              <td className={one.teams ? undefined : 'is-nothing'} data-name={silentTeams}>
                <SilentTeams teams={one.teams} />
              </td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
      {never.length > 0 && (
        <>
          <h3>Never arrived</h3>
          <ul className="template-links">
            {never.map(({ dataset }) => (
              <li key={dataset}>
                <span>{labelOf(dataset)}</span>
                {!demonstration && (
                  <a href={routes.template(dataset)} download>
                    Template<span className="only-spoken">: {labelOf(dataset)}</span>
                  </a>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function LastImport({ authority, last }: { readonly authority: string; readonly last: DatasetQuality['last'] }) {
  if (!last) return null;
  return (
    <>
      {dayOfInstant(last.at)}
      <span className="behind">
        <Link to="/$authority/imports/$batch" params={{ authority, batch: String(last.batch) }}>
          {last.file}
        </Link>
      </span>
    </>
  );
}

function SilentTeams({ teams }: Pick<DatasetQuality, 'teams'>) {
  if (!teams) return <span className="quiet">–</span>;
  if (teams.silent.length === 0) return <>None of {teams.open}</>;
  return (
    <details>
      <summary>
        {teams.silent.length} of {teams.open}
      </summary>
      <p className="quiet">{teams.silent.join(', ')}. Ask whether they should have any.</p>
    </details>
  );
}

function sparkOf(rows: readonly number[]): SparkModel {
  return { kind: 'number', form: 'line', points: rows.map((value) => ({ value })) };
}
