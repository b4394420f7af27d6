import type { ListRow } from '@waymark/contract';
import { openActions } from '@waymark/improvement';

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

/** "Team manager. " as it stands before a date; empty where nobody is named by role. */
export function ownerWords({ owner_role: owner }: Pick<ListRow<'actions'>, 'owner_role'>): string {
  return owner ? `${owner.charAt(0).toUpperCase()}${owner.slice(1)}. ` : '';
}
