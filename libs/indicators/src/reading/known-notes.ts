import type { Month } from '@waymark/calendar';

/** What somebody knows about a month. */
export interface KnownNote {
  readonly reference: string;
  readonly month: Month;
  /** Left out: every indicator. */
  readonly indicator?: string;
  /** The code of a service area or team. Left out: the whole service, and everything in it. */
  readonly unit?: string;
  readonly kind: 'something_changed' | 'context' | 'question';
  readonly title: string;
  readonly text?: string;
  /** A person asked for the usual range to start anew in this month. */
  readonly restartsRange: boolean;
  /** The role or board that agreed. */
  readonly agreedBy?: string;
}

/**
 * Whether a note speaks of an indicator in a unit. `unitCodes` are the codes that the unit lies in: none for the whole service, its own
 * for an area, its own and its area's for a team. What is known of the whole holds in its parts; what is known of a part says nothing
 * of the whole.
 */
export function isAbout({ indicator, unit }: KnownNote, indicatorId: string, unitCodes: readonly string[]): boolean {
  return (indicator === undefined || indicator === indicatorId) && (unit === undefined || unitCodes.includes(unit));
}

/** Whether a note lets the usual range start anew: something changed in one measure, and somebody is named who agreed. */
export function doesRestart({ kind, restartsRange, agreedBy, indicator }: KnownNote): boolean {
  return restartsRange && kind === 'something_changed' && agreedBy !== undefined && indicator !== undefined;
}

/** The months in which the usual range of an indicator starts anew in a unit. */
export function restartsOf(notes: readonly KnownNote[], indicatorId: string, unitCodes: readonly string[]): readonly Month[] {
  return notes.filter((note) => doesRestart(note) && isAbout(note, indicatorId, unitCodes)).map(({ month }) => month);
}
