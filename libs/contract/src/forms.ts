import { z } from 'zod';
import { type ImportSummary, importSummary } from './imports.js';

/** A month, or a day of it where an earlier record that is being corrected says one. */
const monthOrDay = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])(-\d{2})?$/, 'Write a month as 2026-03.');
const words = (most: number) => z.string().trim().min(1, 'Write something here.').max(most, `Write at most ${most} characters.`);
const wordsOrNone = (most: number) => words(most).nullable().default(null);
const code = words(80);

/** What somebody knows about a month. A restart of the usual range is a note that something changed, agreed by a role or a board. */
export const noteForm = z
  .object({
    /** The note that this corrects, by its reference. Nothing: a new note. */
    note_ref: code.nullable().default(null),
    noted_on: monthOrDay,
    /** Nothing: every measure. */
    indicator: code.nullable().default(null),
    /** A service area's or a team's code. Nothing: the whole service. */
    unit_code: code.nullable().default(null),
    kind: z.enum(['something_changed', 'context', 'question']),
    title: words(50),
    text: wordsOrNone(600),
    restarts_range: z.boolean().default(false),
    agreed_by: wordsOrNone(80),
  })
  .refine(({ restarts_range, kind }) => !restarts_range || kind === 'something_changed', {
    path: ['kind'],
    message: 'The usual range starts anew only where something changed.',
  })
  .refine(({ restarts_range, indicator }) => !restarts_range || indicator !== null, {
    path: ['indicator'],
    message: 'The usual range starts anew for one measure.',
  })
  .refine(({ restarts_range, agreed_by }) => !restarts_range || agreed_by !== null, {
    path: ['agreed_by'],
    message: 'Write the role or the board that agreed to start the usual range anew.',
  })
  .meta({ id: 'NoteForm' });

export type NoteForm = z.input<typeof noteForm>;

/** What the service aims at from a month on. `value`: shares as 0 to 1. */
export const aimForm = z
  .object({
    indicator: code,
    /** A service area's or a team's code. Nothing: the whole service. */
    unit_code: code.nullable().default(null),
    value: z.number().finite(),
    /** The same measure, unit and day again corrects what was aimed at. */
    from_on: monthOrDay,
    reason: words(200),
    /** A role or a board, never a name. */
    agreed_by: words(80),
  })
  .meta({ id: 'AimForm' });

export type AimForm = z.input<typeof aimForm>;

/** A form that was saved: an act like any import, with its place in the history, where it can be undone. */
export const formResult = z.object({ import: importSummary }).meta({ id: 'FormResult' });

export interface FormResult {
  readonly import: ImportSummary;
}
