import type { Tag } from '../reading/reading.js';
import { tagWords } from '../reading/spoken-summary.js';
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

/** How many measures carry a tag, and which way they moved where the tag says that they did. */
export interface TagCount {
  readonly tag: Tag;
  readonly count: number;
  readonly moved?: 'up' | 'down' | 'both';
}

/**
 * How many measures carry each tag, in the order of the tags; tags that none carries are left out, and so are measures of which no row was
 * ever sent: they have nothing to count yet, which is another thing than too little.
 */
export function tagCounts(standings: readonly Standing[]): readonly TagCount[] {
  return tagOrder.flatMap((tag) => {
    const carrying = standings.filter((standing) => standing.tag === tag && standing.isKnown);
    return carrying.length === 0 ? [] : [{ tag, count: carrying.length, moved: movedTogether(carrying) }];
  });
}

/** What is said of measures of which no row was ever sent, wherever they stand. */
export const nothingYet = 'Nothing to count yet';

/** The pattern of a measure in words; that there is nothing to count where nothing was ever sent. */
export function patternWords({ tag, isKnown }: Pick<Standing, 'tag' | 'isKnown'>): string {
  return isKnown ? tagWords[tag] : nothingYet;
}

/** "5 nothing to count yet"; `undefined` where rows of every measure were sent. */
export function waitingWords(standings: readonly Standing[]): string | undefined {
  const waiting = standings.filter(({ isKnown }) => !isKnown).length;
  return waiting === 0 ? undefined : `${waiting} ${nothingYet.toLowerCase()}`;
}

/** Which way measures moved: one way, or some up and some down; `undefined` where none moved. */
export function movedTogether(standings: readonly Pick<Standing, 'moved'>[]): TagCount['moved'] {
  const ways = new Set(standings.flatMap(({ moved }) => moved ?? []));
  return ways.size > 1 ? 'both' : [...ways][0];
}

/** "1 improving", "2 as they stand": a count with the words of its tag. */
export function tagCountWords({ tag, count }: TagCount): string {
  if (count > 1 && tag === 'as-it-stands') return `${count} as they stand`;
  if (count > 1 && tag === 'needs-attention') return `${count} need attention`;
  return `${count} ${tagWords[tag].toLowerCase()}`;
}
