import type { Indicator } from '@waymark/indicators';
import type { PublishedYear } from './benchmark-years.js';

/** A published measure that stands beside one of ours, and what it counts in its own words. */
export interface PublishedBeside {
  readonly measure: string;
  readonly definition: string;
}

/** By indicator. A published figure stands only where it answers the same question, however differently it is counted. */
export const publishedBeside: Readonly<Record<string, PublishedBeside>> = {
  'OA-11': {
    measure: 'caseload_per_fte',
    definition:
      'As published: cases held on 30 September by social workers with at least one case, over their full-time equivalents. Each brother and sister is a case, and so is a carer who is allocated for fostering or adoption.',
  },
};

/** "not published (x)"; the letter is the publisher's. */
export function notPublished(reason: string | undefined): string {
  return reason ? `not published (${reason})` : 'not published';
}

/** "1 not published (u), 4 not published (x)"; a dash where every authority has a value. */
export function withoutValueWords(withoutValue: PublishedYear['withoutValue']): string {
  if (withoutValue.length === 0) return '–';
  return withoutValue.map(({ reason, authorities }) => `${authorities} ${notPublished(reason)}`).join(', ');
}

/** What a definition itself says of values stated elsewhere, for services that hold no published figures: "England 16.3 in 2020". */
export function statedElsewhere({ benchmark }: Pick<Indicator, 'benchmark'>): string | undefined {
  return benchmark?.replace(/\s*\((context, not aim|S\d+)\)\s*/g, '').trim();
}
