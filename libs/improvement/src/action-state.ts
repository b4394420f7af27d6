/** An action as far as its state goes. Days are YYYY-MM-DD. */
export interface RaisedAction {
  readonly raisedOn: string;
  readonly dueOn: string;
  readonly doneOn: string | null;
}

/** not-yet: it was raised later. */
export type ActionState = 'done' | 'past-its-date' | 'due' | 'not-yet';

/** Where an action stands on a day, by its dates alone. */
export function actionState({ raisedOn, dueOn, doneOn }: RaisedAction, on: string): ActionState {
  if (raisedOn > on) return 'not-yet';
  if (doneOn !== null && doneOn <= on) return 'done';
  return dueOn < on ? 'past-its-date' : 'due';
}

/** What was open on a day, the earliest due first. */
export function openActions<Action extends RaisedAction>(actions: readonly Action[], on: string): readonly Action[] {
  return actions
    .filter((action) => ['past-its-date', 'due'].includes(actionState(action, on)))
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}
