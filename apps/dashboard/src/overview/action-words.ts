import type { ListRow } from '@waymark/contract';

/** What is to be done, without a full stop; its code where nobody wrote it down. */
export function actionTitle({ title, action_ref: ref }: Pick<ListRow<'actions'>, 'title' | 'action_ref'>): string {
  return title?.replace(/\.+$/, '') ?? `Action ${ref}, no title recorded`;
}

/** "Team manager. " as it stands before a date; empty where nobody is named by role. */
export function ownerWords({ owner_role: owner }: Pick<ListRow<'actions'>, 'owner_role'>): string {
  return owner ? `${owner.charAt(0).toUpperCase()}${owner.slice(1)}. ` : '';
}
