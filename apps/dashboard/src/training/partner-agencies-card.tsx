import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { TableFrame } from '@waymark/charts';
import type { ListRow } from '@waymark/contract';
import { StateBlock } from '../layout/state-block.js';
import { dayInWords } from '../platform/dates.js';
import { listQuery } from '../platform/queries.js';

const steps = ['unaware', 'aware', 'briefed', 'trained', 'using', 'leading'] as const;

/** Partner agencies with their step on the ladder of adoption, by sector. A step is what the service wrote down, with its date. */
export function PartnerAgenciesCard() {
  const { authority } = useParams({ from: '/$authority' });
  const { data } = useQuery(listQuery(authority, 'agencies'));
  const partners = (data?.rows ?? []).filter(({ sector }) => sector !== 'council');
  if (partners.length === 0) return null;
  const known = partners.filter(({ adoption }) => adoption !== null).length;
  return (
    <section className="card" aria-labelledby="partners">
      <h2 id="partners">How far each partner agency has come</h2>
      <p className="subtitle">
        {known} of {partners.length} agencies have a step written down. Where an agency stands now; before that date its step is
        not known
      </p>
      {known === 0 ? (
        <StateBlock sign="empty">
          <p>Write the step (adoption) and its date for each agency in the file of agencies.</p>
        </StateBlock>
      ) : (
        <TableFrame label="Partner agencies and their step" className="steps">
          <thead>
            <tr>
              <th scope="col">Agency</th>
              <th scope="col">Step</th>
              <th scope="col">Since</th>
            </tr>
          </thead>
          <tbody>
            {bySector(partners).map((agency) => (
              <tr key={agency.agency_code}>
                <th scope="row">
                  {agency.agency_name}
                  {inWords(agency.sector) !== agency.agency_name && <span className="behind">{inWords(agency.sector)}</span>}
                </th>
                <td>
                  <Step adoption={agency.adoption} />
                </td>
                <td className="nowrap">{agency.adoption_on ? dayInWords(agency.adoption_on) : '–'}</td>
              </tr>
            ))}
          </tbody>
        </TableFrame>
      )}
    </section>
  );
}

function Step({ adoption }: Pick<ListRow<'agencies'>, 'adoption'>) {
  if (adoption === null) return <span className="quiet">Not written down</span>;
  const reached = steps.indexOf(adoption);
  return (
    <span className="adoption">
      <span className="adoption-steps" aria-hidden="true">
        {steps.map((step, i) => (
          <span key={step} className={i <= reached ? 'is-reached' : undefined} />
        ))}
      </span>
      {inWords(adoption)}
    </span>
  );
}

function bySector(agencies: readonly ListRow<'agencies'>[]): readonly ListRow<'agencies'>[] {
  return [...agencies].sort((a, b) => a.sector.localeCompare(b.sector) || a.agency_name.localeCompare(b.agency_name));
}

function inWords(code: string): string {
  const words = code.replaceAll('_', ' ');
  return words[0]!.toUpperCase() + words.slice(1);
}
