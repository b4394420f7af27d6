import type { Tag } from '../reading/reading.js';
import type { Standing } from './standing.js';

/** The order in which tags are told: what asks for a look first. */
export const tagOrder: readonly Tag[] = [
  'needs-attention',
  'improving',
  'changed',
  'no-clear-change',
  'by-wave',
  'as-it-stands',
  'not-enough-data',
];

/** How many measures carry each tag, in the order of the tags; tags that none carries are left out. */
export function tagCounts(standings: readonly Standing[]): readonly { readonly tag: Tag; readonly count: number }[] {
  return tagOrder.flatMap((tag) => {
    const count = standings.filter((standing) => standing.tag === tag).length;
    return count === 0 ? [] : [{ tag, count }];
  });
}
