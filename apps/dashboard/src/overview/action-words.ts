import type { ListRow } from '@waymark/contract';
import { openActions } from '@waymark/improvement';
import { capital } from '@waymark/indicators';

/** What is to be done, without a full stop; its code where nobody wrote it down. */
export function actionTitle({ title, action_ref: ref }: Pick<ListRow<'actions'>, 'title' | 'action_ref'>): string {
  return title?.replace(/\.+$/, '') ?? `Action ${ref}, no title recorded`;
}

/** The listed actions that were open on a day, the earliest due first. */
export function openActionsOf(actions: readonly ListRow<'actions'>[], on: string) {
  return openActions(
    actions.map((action) => ({ ...action, raisedOn: action.raised_on, dueOn: action.due_on, doneOn: action.done_on })),
    on,
  );
}

/** "Team manager. Was due 3 March 2026": who by role, and what is said of the date; what is not known is left out. */
export function ownerAndDate({ owner_role: owner }: Pick<ListRow<'actions'>, 'owner_role'>, dated: string): string {
  return [owner && capital(owner), dated].filter(Boolean).join('. ');
}
