import { type EvidenceTable, Likert, TableFrame } from '@waymark/charts';
import type { ListRow } from '@waymark/contract';
import { EvidenceCard } from '../measures/evidence-card.js';
import { dayInWords } from '../platform/dates.js';
import { kindNames, nextReview, registerSteps, statusNames } from './register.js';

interface RegisterCardProps {
  readonly entries: readonly ListRow<'register'>[];
  /** The day on which a review is past its date. */
  readonly on: string;
  readonly source: string;
  readonly facts: readonly (readonly [string, string])[];
}

/** How far forms, policies, processes and stages have come, kind by kind, and the register itself beneath. */
export function RegisterCard({ entries, on, source, facts }: RegisterCardProps) {
  if (entries.length === 0) return null;
  const model = registerSteps(entries);
  const current = entries.filter(({ status }) => status !== 'retired');
  const reviewed = current.filter(({ status }) => status === 'reviewed').length;
  const title = `${reviewed} of ${current.length} forms, policies and settings are reviewed`;
  return (
    <>
      <EvidenceCard
        card="register"
        name="register"
        title={title}
        subtitle="Forms, policies, processes and settings by the step that they have reached, per cent. Retired ones are left out"
        n={`${current.length} in use, ${entries.length - current.length} retired`}
        source={source}
        summary={model.rows.map(({ spoken }) => spoken).join('. ')}
        table={stepsTable(model)}
        facts={facts}
      >
        {(describedBy) => <Likert model={model} title={title} describedBy={describedBy} />}
      </EvidenceCard>
      <RegisterList entries={entries} on={on} />
    </>
  );
}

function stepsTable(model: ReturnType<typeof registerSteps>): EvidenceTable {
  return {
    caption: 'The register by kind and step',
    columns: [{ name: 'Kind' }, ...model.parts.map(({ name }) => ({ name, isNumber: true })), { name: 'All', isNumber: true }],
    rows: model.rows.map(({ name, counts = [], numbers }) => [name, ...counts.map(String), numbers]),
  };
}

function RegisterList({ entries, on }: Pick<RegisterCardProps, 'entries' | 'on'>) {
  return (
    <details className="card details-card">
      <summary>
        <h2>All {entries.length} entries of the register</h2>
      </summary>
      <TableFrame label="The register, entry by entry" className="register">
        <thead>
          <tr>
            <th scope="col">Title</th>
            <th scope="col">Kind</th>
            <th scope="col">Step</th>
            <th scope="col">Since</th>
            <th scope="col">Reviewed on</th>
            <th scope="col">Next review</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => {
            const next = nextReview(entry);
            return (
              <tr key={entry.register_ref}>
                <th scope="row">
                  {entry.title} <span className="measure-id">{entry.register_ref}</span>
                </th>
                <td>{kindNames[entry.kind]}</td>
                <td>{statusNames[entry.status]}</td>
                <td className="nowrap">{dayInWords(entry.status_on)}</td>
                <td className="nowrap">{entry.reviewed_on ? dayInWords(entry.reviewed_on) : '–'}</td>
                <td className="nowrap">
                  {next === undefined ? '–' : dayInWords(next)}
                  {next !== undefined && next < on && <span className="behind">past its date</span>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </TableFrame>
    </details>
  );
}
