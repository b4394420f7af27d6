import { Link } from '@tanstack/react-router';
import { TableFrame } from '@waymark/charts';
import { type AuthorityScope, routes } from '@waymark/contract';
import { ThemeGlyph } from '../measures/theme-glyph.js';
import { type MeasureTrust, type Obstacle, type Trust, trustWords } from './trust.js';

interface TrustCardProps {
  readonly scope: AuthorityScope;
  readonly trust: readonly MeasureTrust[];
}

/** How far the files behind each measure can be trusted, in words with the reasons, and what would make the others possible. */
export function TrustCard({ scope, trust }: TrustCardProps) {
  const count = (which: Trust) => trust.filter((one) => one.trust === which).length;
  return (
    <section className="card" aria-labelledby="trust">
      <h2 id="trust">How far can we trust the files behind each figure, and what would make the others possible?</h2>
      <p className="subtitle">
        {count('good')} good, {count('with-care')} to use with care, {count('not-yet')} not yet. Of the whole service: whether
        files arrived, their columns are filled in and they are up to date, and enough arrived for a figure. How many it counts
        and how many replied stands beside each figure
      </p>
      <TableFrame label="How far each measure can be trusted" className="trust">
        <thead>
          <tr>
            <th scope="col">Measure</th>
            <th scope="col">Trust in its files</th>
            <th scope="col">What stands in the way in its files, and what mends it</th>
          </tr>
        </thead>
        <tbody>
          {trust.map(({ indicator, trust: how, obstacles }) => (
            <tr key={indicator.id}>
              <th scope="row">
                <ThemeGlyph theme={indicator.theme} size={14} />{' '}
                <Link to="/$authority/measures/$id" params={{ authority: scope.authority.code, id: indicator.id }}>
                  {indicator.short}
                </Link>{' '}
                <span className="measure-id">{indicator.id}</span>
              </th>
              <td className="nowrap">
                <TrustSign trust={how} /> {trustWords[how]}
              </td>
              <td className={obstacles.length === 0 ? 'is-nothing' : undefined}>
                <Obstacles obstacles={obstacles} hasTemplates={!scope.authority.demonstration} />
              </td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </section>
  );
}

function Obstacles({ obstacles, hasTemplates }: { readonly obstacles: readonly Obstacle[]; readonly hasTemplates: boolean }) {
  if (obstacles.length === 0) return <span className="quiet">Nothing in its files</span>;
  return (
    <ul className="obstacles">
      {obstacles.map(({ why, repair, dataset, trust }) => (
        <li key={why}>
          {why} <span className="repair">{repair}</span>
          {hasTemplates && dataset !== undefined && trust === 'not-yet' && (
            <>
              {' '}
              <a href={routes.template(dataset)} download>
                Template<span className="only-spoken">: {dataset.replaceAll('_', ' ')}</span>
              </a>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A full, a half and an empty disc: never a traffic light. */
function TrustSign({ trust }: { readonly trust: Trust }) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false" className="trust-sign">
      <circle cx="6" cy="6" r="5" />
      {trust === 'good' && <circle cx="6" cy="6" r="5" className="trust-filled" />}
      {trust === 'with-care' && <path d="M6 1a5 5 0 010 10z" className="trust-filled" />}
    </svg>
  );
}
