import { dayFromText, monthFromText } from '@waymark/calendar';
import { definitionOf, pageFigures, workedIndicators } from '@waymark/indicators';
import * as z from 'zod';

const month = z
  .string()
  .refine((text) => monthFromText(text) !== undefined, 'Write a month as 2026-03')
  .transform((text) => monthFromText(text)!);

const list = <Word extends string>(words: readonly Word[], refusal: (word: string) => string) =>
  z
    .string()
    .transform((text) => text.split(',').map((word) => word.trim()))
    .superRefine((asked, context) => {
      for (const word of asked) {
        if (!words.includes(word as Word)) context.addIssue({ code: 'custom', message: refusal(word) });
      }
    })
    .transform((asked) => asked as Word[]);

/** What may be asked of the values, by the command line and over HTTP alike. */
export const valuesQuestion = z
  .object({
    indicator: list([...workedIndicators, ...pageFigures], (word) =>
      definitionOf(word)
        ? `${word} is defined, but not worked out yet`
        : `There is no indicator ${word}; there are ${workedIndicators.join(', ')}`,
    ).optional(),
    by: list(
      ['whole', 'service_area', 'team'],
      (word) => `"${word}" is no breakdown; write whole, service_area or team`,
    ).optional(),
    from: month.optional(),
    to: month.optional(),
    /** As known at a moment, or after an act by its number. */
    'as-at': z.string().refine(isMoment, 'Write a moment as 2026-03-31 or 2026-03-31T12:00:00Z').transform(momentFrom).optional(),
    'as-at-batch': z
      .string()
      .regex(/^[1-9]\d{0,8}$/, 'Write the number of an import, for example 12')
      .transform(Number)
      .optional(),
    format: z.enum(['csv', 'json', 'arrow']).default('csv'),
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    path: ['from'],
    message: 'from is later than to; write the earlier month first',
  })
  .refine((asked) => asked['as-at'] === undefined || asked['as-at-batch'] === undefined, {
    path: ['as-at-batch'],
    message: 'Say a moment or the number of an import, not both',
  });

export type ValuesQuestion = z.infer<typeof valuesQuestion>;

const momentPattern = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/;

function isMoment(text: string): boolean {
  return momentPattern.test(text) && dayFromText(text.slice(0, 10)) !== undefined && !Number.isNaN(Date.parse(text));
}

/** A day means all of it: what was known when it ended. */
function momentFrom(text: string): Date {
  return dayFromText(text) === undefined ? new Date(text) : new Date(`${text}T23:59:59.999Z`);
}
