import { z } from 'zod';

const whole = z.number().int();
const word = z.union([z.string(), z.number()]);

/** One row of a file behind a figure. People and cases stand under the numbers of their pseudonyms. */
export const behindRow = z
  .object({
    dataset: z.string(),
    /** The parts of its key that say nothing of who it is about. */
    key: z.record(z.string(), word.nullable()),
    case: whole.nullable(),
    person: whole.nullable(),
    team: z.string().nullable(),
    /** The date or month that puts it where it counts. */
    date: z.string().nullable(),
    /** The import that said so last, its file and the line there. */
    batch: whole.nullable(),
    file: z.string().nullable(),
    line: whole.nullable(),
  })
  .meta({ id: 'BehindRow' });

export type BehindRow = z.infer<typeof behindRow>;

export const behindRole = z.enum(['counts', 'in_denominator', 'left_out']);

const standing = { role: behindRole, reason: z.string(), words: z.string() };

/** One thing that the figure counts or leaves out, with the rows that it stands on. */
export const behindSubject = z
  .object({
    subject: z.string(),
    ...standing,
    /** What it adds to the figure. */
    numerator: z.number(),
    denominator: z.number(),
    rows: z.array(behindRow),
  })
  .meta({ id: 'BehindSubject' });

export type BehindSubject = z.infer<typeof behindSubject>;

/** The rows behind one figure: what counts, what stands in the denominator only, and what is left out, with the reason. */
export const behindAnswer = z
  .object({
    figure: z.string(),
    month: z.string(),
    breakdown: z.enum(['whole', 'service_area', 'team']),
    unit: z.string(),
    /** What is counted, in plain words. */
    counted: z.string(),
    numerator: z.number().nullable(),
    denominator: z.number(),
    value: z.number().nullable(),
    state: z.enum(['none', 'hidden', 'silent', 'too_few', 'ok']),
    /** Whether the rows add up to the figure. If not, one of the two is wrong. */
    addsUp: z.boolean(),
    /** Subjects that count in other units only; they are not listed. */
    elsewhere: whole,
    reasons: z.array(z.object({ ...standing, subjects: whole })),
    subjects: z.array(behindSubject),
  })
  .meta({ id: 'Behind' });

export type BehindAnswer = z.infer<typeof behindAnswer>;
