import { dayText, lastDayOf } from '@waymark/calendar';
import type { ListRow } from '@waymark/contract';
import { type ActionState, actionState } from '@waymark/improvement';
import type { MeasureScope } from '../measures/measure-scope.js';
import { dayInWords } from '../platform/dates.js';

const order: readonly ActionState[] = ['past-its-date', 'due', 'done'];
const shownAtMost = 8;

/** The actions that name one of these teams, as they stood at the end of the period. Nothing where none does. */
export function UnitActionsCard({
  scope,
  teams,
  actions,
}: {
  readonly scope: MeasureScope;
  readonly teams: readonly string[];
  readonly actions: readonly ListRow<'actions'>[];
}) {
  const on = dayText(lastDayOf(scope.period.to));
  const told = actions
    .filter(({ team_code: team }) => team !== null && teams.includes(team))
    .map((action) => ({
      ...action,
      state: actionState({ raisedOn: action.raised_on, dueOn: action.due_on, doneOn: action.done_on }, on),
    }))
    .filter(({ state }) => state !== 'not-yet')
    .toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state) || nextFirst(a, b));
  if (told.length === 0) return null;
  const count = (state: ActionState) => told.filter((one) => one.state === state).length;
  return (
    <section className="card" aria-labelledby="unit-actions">
      <h2 id="unit-actions">Actions</h2>
      <p className="subtitle">
        {dayInWords(on)}: {count('due')} due, {count('past-its-date')} past their date, {count('done')} done
      </p>
      <ul className="actions">
        {told.slice(0, shownAtMost).map(({ action_ref: ref, title, owner_role: owner, due_on: due, done_on: done, state }) => (
          <li key={ref}>
            <div>
              <p>{title ?? `Action ${ref}, no title recorded`}</p>
              <p className="quiet">
                {[
                  owner && sentenceCase(owner),
                  state === 'past-its-date' && `Was due ${dayInWords(due)}`,
                  state === 'done' && done && `Done ${dayInWords(done)}`,
                ]
                  .filter(Boolean)
                  .join('. ')}
              </p>
            </div>
            <span className={`state-pill ${state}`}>
              {state === 'done' ? 'Done' : state === 'due' ? `Due ${dayInWords(due)}` : 'Past its date'}
            </span>
          </li>
        ))}
      </ul>
      {told.length > shownAtMost && (
        <p className="card-source">
          {shownAtMost} of {told.length} actions: what is due next first, and of those done the latest
        </p>
      )}
    </section>
  );
}

/** What is still open by the date on which it is due, what is done by its latest date. */
function nextFirst(a: { readonly state: ActionState; readonly due_on: string }, b: { readonly due_on: string }): number {
  return (a.due_on < b.due_on ? -1 : 1) * (a.state === 'done' ? -1 : 1);
}

function sentenceCase(words: string): string {
  return words.charAt(0).toLocaleUpperCase('en-GB') + words.slice(1);
}
