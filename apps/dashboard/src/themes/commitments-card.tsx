import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Ladder } from '@waymark/charts';
import type { ListRow } from '@waymark/contract';
import { type ActionState, actionState } from '@waymark/improvement';
import { type Theme, capital, numberWord } from '@waymark/indicators';
import { ErrorBlock, Loading } from '../layout/state-block.js';
import { actionTitle, ownerAndDate } from '../overview/action-words.js';
import { ActionsLink } from '../overview/actions-link.js';
import { dayInWords } from '../platform/dates.js';
import { listQuery } from '../platform/queries.js';
import { type Rated, ratedCommitments } from './rated-commitments.js';

const shownOfState = 2;

/** The council's charter commitments in this theme with their yearly self-check, and the actions of the theme. */
export function CommitmentsCard({ theme, on }: { readonly theme: Theme; readonly on: string }) {
  const { authority } = useParams({ from: '/$authority' });
  const commitments = useQuery(listQuery(authority, 'commitments'));
  const agencies = useQuery(listQuery(authority, 'agencies'));
  const actions = useQuery(listQuery(authority, 'actions'));
  const error = commitments.error ?? agencies.error ?? actions.error;
  if (error) {
    return (
      <section className="card">
        <ErrorBlock error={error} title="We could not fetch commitments and actions" />
      </section>
    );
  }
  if (!commitments.data || !agencies.data || !actions.data) return <Loading what="commitments and actions" />;
  const rated = ratedCommitments(commitments.data.rows, agencies.data.rows, theme);
  const ours = actions.data.rows.filter((action) => action.theme === theme && action.raised_on <= on);
  if (rated.length === 0 && ours.length === 0) return null;
  return (
    <section className={`card theme-commitments ${theme}`} aria-labelledby="commitments-title">
      {rated.length > 0 && <Commitments rated={rated} />}
      {ours.length > 0 && <Actions actions={ours} on={on} isAlone={rated.length === 0} />}
    </section>
  );
}

function Commitments({ rated }: { readonly rated: readonly Rated[] }) {
  return (
    <>
      <h2 id="commitments-title">{commitmentsTitle(rated)}</h2>
      <p className="subtitle">The council’s own yearly self-check, 0 to 10, of commitments in this theme</p>
      <ul className="commitments">
        {rated.map(({ commitment, title, rating, year, before }) => (
          <li key={commitment}>
            <span>{title ?? `Commitment ${commitment}`}</span>
            <Ladder
              hasNames={false}
              model={{
                value: rating,
                before: before?.rating,
                spoken: `${rating} of 10 in ${year}${beforeWords(rating, before)}`,
              }}
            />
            <span className="quiet">
              {rating}
              {beforeWords(rating, before) || `, ${year}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function beforeWords(rating: number, before: Rated['before']): string {
  if (!before) return '';
  return before.rating === rating ? `, as in ${before.year}` : `, was ${before.rating} in ${before.year}`;
}

/** "Two of three charter commitments stand higher". */
function commitmentsTitle(rated: readonly Rated[]): string {
  const compared = rated.filter(({ before }) => before);
  if (compared.length === 0)
    return `${capital(numberWord(rated.length))} charter ${rated.length === 1 ? 'commitment' : 'commitments'}`;
  const higher = compared.filter(({ rating, before }) => rating > before!.rating).length;
  return `${capital(higher === 0 ? 'none' : numberWord(higher))} of ${numberWord(compared.length)} charter commitments ${higher === 1 ? 'stands' : 'stand'} higher`;
}

const order = ['past-its-date', 'due', 'done'] as const;

function Actions({
  actions,
  on,
  isAlone,
}: {
  readonly actions: readonly ListRow<'actions'>[];
  readonly on: string;
  readonly isAlone: boolean;
}) {
  const told = actions.map((action) => ({
    ...action,
    state: actionState({ raisedOn: action.raised_on, dueOn: action.due_on, doneOn: action.done_on }, on),
  }));
  const inState = (state: ActionState) => told.filter((one) => one.state === state);
  const count = (state: ActionState) => inState(state).length;
  const shown = order.flatMap((state) =>
    inState(state)
      .sort(state === 'due' ? earlierFirst : laterFirst)
      .slice(0, shownOfState),
  );
  const Heading = isAlone ? 'h2' : 'h3';
  return (
    <>
      <Heading id={isAlone ? 'commitments-title' : undefined} className="actions-title">
        Actions in this theme
      </Heading>
      <p className="subtitle">
        {count('due')} due, {count('past-its-date')} past their date, {count('done')} done
      </p>
      <ul className="actions">
        {shown.map((action) => (
          <li key={action.action_ref}>
            <div>
              <p>{actionTitle(action)}</p>
              <p className="quiet">{ownerAndDate(action, datedWords(action))}</p>
            </div>
            <span className={`state-pill ${action.state}`}>
              {action.state === 'done' ? 'Done' : action.state === 'due' ? `Due ${dayInWords(action.due_on)}` : 'Past its date'}
            </span>
          </li>
        ))}
      </ul>
      {told.length > shown.length && (
        <p className="card-source">
          {shown.length} of {told.length} actions: the nearest of each state. <ActionsLink />
        </p>
      )}
    </>
  );
}

/** What the pill beside it does not say already. */
function datedWords(action: ListRow<'actions'> & { readonly state: ActionState }): string {
  if (action.state === 'past-its-date') return `Was due ${dayInWords(action.due_on)}`;
  return action.state === 'done' && action.done_on ? `Done ${dayInWords(action.done_on)}` : '';
}

function laterFirst(a: ListRow<'actions'>, b: ListRow<'actions'>): number {
  return a.due_on < b.due_on ? 1 : a.due_on > b.due_on ? -1 : 0;
}

function earlierFirst(a: ListRow<'actions'>, b: ListRow<'actions'>): number {
  return laterFirst(b, a);
}
