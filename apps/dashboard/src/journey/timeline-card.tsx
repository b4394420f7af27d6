import { TableFrame, Timeline } from '@waymark/charts';
import { capital } from '@waymark/indicators';
import { EvidenceCard } from '../measures/evidence-card.js';
import { milestonesTitle } from '../overview/milestones-card.js';
import { dayInWords } from '../platform/dates.js';
import { type JourneyYears, type Milestone, milestonesTable, stateNames, timelineOf } from './milestones.js';

interface TimelineCardProps {
  readonly milestones: readonly Milestone[];
  readonly journey: JourneyYears;
  /** The day on which states stand. */
  readonly on: string;
  readonly source: string;
  readonly facts: readonly (readonly [string, string])[];
}

/** The milestones of the plan along the years of the journey, theme by theme. */
export function TimelineCard({ milestones, journey, on, source, facts }: TimelineCardProps) {
  const count = (state: Milestone['state']) => milestones.filter((one) => one.state === state).length;
  const open = milestones.length - count('done');
  const title = milestonesTitle(count('past-its-date'), count('re-planned'), open);
  return (
    <EvidenceCard
      card="timeline"
      name="milestones"
      title={title}
      subtitle={`Milestones of the plan by theme, as at ${dayInWords(on)}. States follow from the dates alone`}
      n={`${count('done')} of ${milestones.length} done`}
      source={source}
      summary={`${title}. ${count('done')} of ${milestones.length} milestones are done, ${count('on-course')} on course, ${count('re-planned')} re-planned, ${count('past-its-date')} past their date.`}
      table={milestonesTable(milestones, on)}
      facts={facts}
    >
      {(describedBy) => <Timeline model={timelineOf(milestones, journey, on)} title={title} describedBy={describedBy} />}
    </EvidenceCard>
  );
}

/** The milestones that are not done, by the date for which they are planned; those past their date stand first by that order. */
export function OpenMilestones({ milestones }: Pick<TimelineCardProps, 'milestones'>) {
  const open = milestones.filter(({ state }) => state !== 'done').sort((a, b) => a.dueOn.localeCompare(b.dueOn));
  if (open.length === 0) return null;
  return (
    <section className="card" aria-labelledby="open-milestones">
      <h2 id="open-milestones">What is still to be done</h2>
      <p className="subtitle">
        {open.length === 1 ? 'One milestone' : `${open.length} milestones`}, by the date for which each is planned now
      </p>
      <TableFrame label="Milestones that are not done" className="milestone-list">
        <thead>
          <tr>
            <th scope="col">Milestone</th>
            <th scope="col">Due</th>
            <th scope="col">State</th>
          </tr>
        </thead>
        <tbody>
          {open.map((one) => (
            <tr key={one.ref}>
              <th scope="row">
                {one.title}
                {one.ownerRole && <span className="behind">{capital(one.ownerRole)}</span>}
              </th>
              <td className="nowrap">
                {dayInWords(one.dueOn)}
                {one.dueOn !== one.baselineDueOn && <span className="behind">first {dayInWords(one.baselineDueOn)}</span>}
              </td>
              <td>
                <span className={`state-pill ${one.state}`}>{stateNames[one.state]}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </section>
  );
}
