import { monthFromText } from '@waymark/calendar';
import * as z from 'zod';

/** What may be asked about the rows behind a figure, by the command line and over HTTP alike. */
export const behindQuestion = z.object({
  /** An indicator's id, or ID/part. */
  figure: z.string('Say which figure, for example MM-23').trim().min(1, 'Say which figure, for example MM-23'),
  month: z
    .string('Write a month as 2026-03')
    .refine((text) => monthFromText(text) !== undefined, 'Write a month as 2026-03')
    .transform((text) => monthFromText(text)!),
  /** ALL, the code of a team or a service area, or one of these as frames name them (team:T1, area:assessment). */
  unit: z.string().trim().min(1).default('ALL'),
  format: z.enum(['json', 'csv']).default('json'),
});

export type BehindQuestion = z.infer<typeof behindQuestion>;
