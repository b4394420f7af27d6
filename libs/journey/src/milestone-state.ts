/** A milestone of the plan as far as its state goes. Days are YYYY-MM-DD. */
export interface PlannedMilestone {
  /** As first planned. */
  readonly baselineDueOn: string;
  /** As planned now; null: as first planned. */
  readonly dueOn: string | null;
  readonly doneOn: string | null;
}

export type MilestoneState = 'done' | 'past-its-date' | 're-planned' | 'on-course';

/** The day on which a milestone is due: as planned now, else as first planned. */
export function dueOf({ dueOn, baselineDueOn }: PlannedMilestone): string {
  return dueOn ?? baselineDueOn;
}

/**
 * Where a milestone stands on a day; nobody sets it by hand. Done: it is done by then. Past its date: not done, and due before that day.
 * Re-planned: due later than first planned. On course: everything else.
 */
export function milestoneState(milestone: PlannedMilestone, on: string): MilestoneState {
  const { doneOn, baselineDueOn } = milestone;
  if (doneOn !== null && doneOn <= on) return 'done';
  if (dueOf(milestone) < on) return 'past-its-date';
  return dueOf(milestone) > baselineDueOn ? 're-planned' : 'on-course';
}

/**
 * The next milestones on a day, by date: those past their date stay until they are done, and what was done in the last quarter of a year
 * stands before them, so that something finished is seen too.
 */
export function nextMilestones<Milestone extends PlannedMilestone>(
  milestones: readonly Milestone[],
  on: string,
  doneSince: string,
): readonly Milestone[] {
  return milestones
    .filter((one) => milestoneState(one, on) !== 'done' || one.doneOn! >= doneSince)
    .toSorted((a, b) => (dueOf(a) < dueOf(b) ? -1 : dueOf(a) > dueOf(b) ? 1 : 0));
}
