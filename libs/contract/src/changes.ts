import { z } from 'zod';

const count = z.number().int().nonnegative();

/** A figure of the whole service as it was or is known; `state` as exported values have it: none, hidden, silent, too_few, ok. */
const knownValue = z.object({
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  n: z.number().nullable(),
  value: z.number().nullable(),
  state: z.string(),
});

/** What several acts did to the figures of the whole service, one entry a measure. */
export const figureChanges = z
  .object({
    /** The act after which figures stood as `before` says, and the last act that was made. */
    since: count,
    until: count,
    acts: z.array(
      z.object({ batch: z.number().int(), why: z.string(), dataset: z.string().nullable(), file: z.string().nullable() }),
    ),
    measures: z.array(
      z.object({
        id: z.string(),
        /** Months of which some figure of the measure is known differently, oldest first (YYYY-MM). */
        months: z.array(z.string()),
        /** The measure itself in the newest of them, before and after; null where only its parts changed. */
        newest: z.object({ month: z.string(), before: knownValue.nullable(), after: knownValue.nullable() }).nullable(),
        acts: z.array(z.number().int()),
      }),
    ),
  })
  .meta({ id: 'FigureChanges' });

export type FigureChanges = z.infer<typeof figureChanges>;
