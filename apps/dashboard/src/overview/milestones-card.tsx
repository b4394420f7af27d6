import { Link, useParams } from '@tanstack/react-router';
import type { ListRow } from '@waymark/contract';
import { type MilestoneState, dueOf, milestoneState, nextMilestones } from '@waymark/journey';
import { capital, numberWord } from '@waymark/indicators';
import { dayInWords } from '../platform/dates.js';
import { type ScopeSearch, scopeKept } from '../platform/scope-search.js';

const shown = 5;

const stateNames: Readonly<Record<MilestoneState, string>> = {
  done: 'Done',
  'past-its-date': 'Past its date',
  're-planned': 'Re-planned',
  'on-course': 'On course',
};

/** The next milestones of the plan with their states by rule; those past their date stay until they are done. Absent without a plan. */
export function MilestonesCard({
  plan,
  on,
  since,
}: {
  readonly plan: readonly ListRow<'plan'>[];
  readonly on: string;
  readonly since: string;
}) {
  const { authority } = useParams({ from: '/$authority' });
  const milestones = plan
    .filter(({ kind }) => kind === 'milestone')
    .map((row) => ({ ...row, baselineDueOn: row.baseline_due_on, dueOn: row.due_on, doneOn: row.done_on }));
  if (milestones.length === 0) return null;
  const next = nextMilestones(milestones, on, since);
  const states = next.map((one) => milestoneState(one, on));
  const count = (state: MilestoneState) => states.filter((one) => one === state).length;
  const open = next.filter((one) => milestoneState(one, on) !== 'done');
  return (
    <section className="card" aria-labelledby="milestones-title">
      <h2 id="milestones-title">{milestonesTitle(count('past-its-date'), count('re-planned'), open.length)}</h2>
      {next.length === 0 ? (
        <p>All {milestones.length} milestones of the plan are done.</p>
      ) : (
        <ul className="milestones">
          {next.slice(0, shown).map((one) => (
            <li key={one.item_ref}>
              <span className="milestone-due">{dayInWords(dueOf(one))}</span>
              <MilestoneSign state={milestoneState(one, on)} />
              <span className="milestone-title">
                {one.title}
                {milestoneState(one, on) === 're-planned' && (
                  <span className="behind">first planned for {dayInWords(one.baselineDueOn)}</span>
                )}
              </span>
              <span className={`state-pill ${milestoneState(one, on)}`}>{stateNames[milestoneState(one, on)]}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="card-source">
        {open.length > shown && `${open.length} of ${milestones.length} milestones are open; the earliest stand here. `}
        <Link to="/$authority/journey" params={{ authority }} search={(before: ScopeSearch) => scopeKept(before)}>
          See the whole plan
        </Link>
      </p>
    </section>
  );
}

/** "One milestone is past its date, one re-planned". */
export function milestonesTitle(past: number, replanned: number, open: number): string {
  if (past === 0 && replanned === 0) return open === 0 ? 'No milestone is open' : 'The next milestones are on course';
  const milestones = (count: number) => (count === 1 ? 'milestone is' : 'milestones are');
  if (past === 0) return `${capital(numberWord(replanned))} ${milestones(replanned)} re-planned`;
  const first = `${capital(numberWord(past))} ${milestones(past)} past ${past === 1 ? 'its' : 'their'} date`;
  return replanned === 0 ? first : `${first}, ${numberWord(replanned)} re-planned`;
}

/** Filled tick, ring, clock, dashed ring with an arrow. Always beside the words. */
function MilestoneSign({ state }: { readonly state: MilestoneState }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className={`milestone-sign ${state}`}
    >
      <circle cx="8" cy="8" r="6" strokeDasharray={state === 're-planned' ? '2.5 2.2' : undefined} />
      {state === 'done' && <path d="M5 8.300l2.100 2.100L11 6" className="sign-tick" />}
      {state === 'past-its-date' && <path d="M8 4.800V8l2.300 1.500" />}
      {state === 're-planned' && <path d="M5.500 8h4.500M8.300 6.200L10.200 8 8.300 9.800" />}
    </svg>
  );
}
