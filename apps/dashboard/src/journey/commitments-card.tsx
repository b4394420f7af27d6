import { Ladder, TableFrame } from '@waymark/charts';
import type { ListRow } from '@waymark/contract';
import { useMemo } from 'react';
import { dayInWords } from '../platform/dates.js';
import { type Commitment, commitmentGroups } from './commitments.js';

interface CommitmentsCardProps {
  readonly rows: readonly ListRow<'commitments'>[];
  readonly agencies: readonly ListRow<'agencies'>[];
}

/** The charter's commitments by role group, with each agency's own rating of 0 to 10 and that of the year before. */
export function CommitmentsCard({ rows, agencies }: CommitmentsCardProps) {
  const groups = useMemo(() => commitmentGroups(rows, agencies), [rows, agencies]);
  if (groups.length === 0) return null;
  const all = groups.flatMap(({ commitments }) => commitments);
  const rated = all.filter(({ latest }) => latest !== undefined).length;
  return (
    <section className="card" aria-labelledby="commitments">
      <h2 id="commitments">Charter commitments</h2>
      <p className="subtitle">
        Each agency’s own rating, 0 to 10: the latest as a disc, the year before as a ring. {rated} of {all.length} commitments
        have been rated
      </p>
      {groups.map(({ group, name, commitments }) => (
        <div key={group}>
          <h3>{name}</h3>
          <TableFrame label={`Commitments: ${name}`} className="commitments">
            <thead>
              <tr>
                <th scope="col">Agency</th>
                <th scope="col">Commitment</th>
                <th scope="col">Own rating, 0 to 10</th>
              </tr>
            </thead>
            <tbody>
              {commitments.map((one) => (
                <tr key={`${one.agency} ${one.commitment}`}>
                  <th scope="row">
                    {one.agency}
                    <span className="behind">{one.signedOn ? `Signed ${dayInWords(one.signedOn)}` : 'Not signed'}</span>
                  </th>
                  <td>{one.title ?? one.commitment}</td>
                  <td>
                    <Rating commitment={one} />
                  </td>
                </tr>
              ))}
            </tbody>
          </TableFrame>
        </div>
      ))}
    </section>
  );
}

function Rating({ commitment: { latest, before } }: { readonly commitment: Commitment }) {
  if (!latest) return <span className="quiet">Not rated yet</span>;
  const words = `${latest.rating} of 10 in ${latest.year}${before === undefined ? '' : `, was ${before} the year before`}`;
  return (
    <span className="rating">
      <Ladder model={{ value: latest.rating, before, spoken: words }} width={150} hasNames={false} />
      <span aria-hidden="true">
        {latest.rating} in {latest.year}
        {before !== undefined && <span className="behind">was {before}</span>}
      </span>
    </span>
  );
}
