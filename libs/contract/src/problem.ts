import { z } from 'zod';

/** How every error travels (RFC 9457): what was expected and what arrived, where, and what to do about it. */
export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.string(),
    detail: z.string(),
    where: z.string().optional(),
    repair: z.string().optional(),
    correlation: z.string(),
    /** The imports that rest on one that somebody wanted to undo. */
    dependents: z.array(z.object({ batch: z.number().int(), dataset: z.string(), file: z.string() })).optional(),
  })
  .meta({ id: 'Problem' });

export type Problem = z.infer<typeof problem>;

export const problemMediaType = 'application/problem+json';
