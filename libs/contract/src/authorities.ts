import { z } from 'zod';

const month = z.string().regex(/^\d{4}-\d{2}$/);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** An authority as the list of them shows it. */
export const authoritySummary = z
  .object({
    code: z.string(),
    name: z.string(),
    /** Made-up data: says so on every page and takes nobody's files. */
    demonstration: z.boolean(),
    /** Goes up by one with every act that can change a figure. */
    version: z.number().int(),
    /** The latest month with rows; null while nothing is known. */
    dataTo: month.nullable(),
    /** When the last act was committed (ISO instant); null while there was none. */
    refreshedAt: z.string().nullable(),
  })
  .meta({ id: 'Authority' });

export type AuthoritySummary = z.infer<typeof authoritySummary>;

export const authorityDraft = z
  .object({
    code: z
      .string()
      .trim()
      .regex(/^[A-Za-z0-9-]{1,20}$/, 'Write 1 to 20 letters, digits or hyphens, for example 314'),
    name: z
      .string()
      .trim()
      .min(1, 'Write the name of the service')
      .max(120)
      .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'Write the name without control characters'),
  })
  .meta({ id: 'AuthorityDraft' });

export type AuthorityDraft = z.infer<typeof authorityDraft>;

/** What the frame of every page needs to know of one authority. */
export const authorityScope = z
  .object({
    authority: authoritySummary,
    /** The months of the figures; null while there are none. */
    span: z.object({ from: month, to: month }).nullable(),
    serviceAreas: z.array(z.object({ code: z.string(), name: z.string() })),
    teams: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        serviceArea: z.string(),
        /** When the approach went live there. */
        goLiveOn: day.nullable(),
        openedOn: day.nullable(),
        closedOn: day.nullable(),
      }),
    ),
    /** Each dataset that has ever sent something. */
    feeds: z.array(z.object({ dataset: z.string(), lastArrivedAt: z.string(), lastMonth: month.nullable(), file: z.string() })),
  })
  .meta({ id: 'AuthorityScope' });

export type AuthorityScope = z.infer<typeof authorityScope>;

/** What an open page is told when figures have changed (server-sent event `figures`). */
export const figuresChanged = z.object({ authority: z.string(), version: z.number().int() }).meta({ id: 'FiguresChanged' });

export type FiguresChanged = z.infer<typeof figuresChanged>;
