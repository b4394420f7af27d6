import type { ListRow } from '@waymark/contract';
import { openActions } from '@waymark/improvement';
import { type Theme, capital } from '@waymark/indicators';
import { themes as allThemes } from '../measures/measure-words.js';

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

/** How many actions of these themes are open, and how many of them past their date: "All 14 open actions in Learning are past their date." */
export function openWords(open: number, past: number, themes: readonly Theme[]): string {
  const names = allThemes.filter(({ theme }) => themes.includes(theme)).map(({ name }) => name);
  const where = names.length === 0 ? 'all themes' : names.join(' and ');
  if (open > 1 && past === open) return `All ${open} open actions in ${where} are past their date.`;
  const late = past === 0 ? 'none past its date' : `${past} of them past ${past === 1 ? 'its' : 'their'} date`;
  return `${open} ${open === 1 ? 'action is' : 'actions are'} open in ${where}, ${late}.`;
}
