import { editDistance } from '@waymark/datasets';
import { foldHeading, type ItemHeading, type KnownHeadings } from './headings.js';

/** Finds the item that a heading asks, among those of the one instrument whose questions the headings of the file are. */
export interface QuestionsAsked {
  readonly exactly: (foldedHeading: string) => ItemHeading | undefined;
  /** The one question from which the heading differs by less than one letter in ten; for a person to confirm. */
  readonly nearly: (foldedHeading: string) => ItemHeading | undefined;
}

/** A shorter question is too easily like another. */
const shortestAlike = 20;

/** Which questions the headings ask. Survey tools number their questions and put a second one of the same words apart by a digit. */
export function questionsAsked(
  known: KnownHeadings,
  foldedHeadings: readonly string[],
  instrument: string | undefined,
): QuestionsAsked {
  const asked = foldedHeadings.flatMap((fold) => known.questions.get(withoutNumber(fold)) ?? []);
  const named = foldedHeadings.flatMap((fold) => known.items.get(fold) ?? []);
  const near = (fold: string) =>
    fold.length < shortestAlike ? [] : [...known.questions].filter(([question]) => isAlike(question, fold));
  const nearest = () => foldedHeadings.flatMap((fold) => near(withoutNumber(fold)).flatMap(([, items]) => items));
  const of = instrument ?? instrumentAsked([...named, ...asked]) ?? instrumentAsked(nearest());
  const isOfIt = (item: ItemHeading): boolean => of === undefined || item.instrument.id === of;
  const only = (items: readonly ItemHeading[]): ItemHeading | undefined => (items.length === 1 ? items[0] : undefined);
  return {
    exactly: (fold) => only((known.questions.get(withoutNumber(fold)) ?? []).filter(isOfIt)),
    nearly: (fold) =>
      of === undefined ? undefined : only(near(withoutNumber(fold)).flatMap(([, items]) => items.filter(isOfIt))),
  };
}

/** The instrument whose questions these are; `undefined` where there are none, or two have as many. */
export function instrumentAsked(items: readonly ItemHeading[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { instrument } of items) counts.set(instrument.id, (counts.get(instrument.id) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first !== undefined && first[1] !== second?.[1] ? first[0] : undefined;
}

function isAlike(question: string, heading: string): boolean {
  const slips = Math.floor(question.length / 10);
  return Math.abs(question.length - heading.length) <= slips && editDistance(question, heading) <= slips;
}

function withoutNumber(foldedHeading: string): string {
  return foldHeading(foldedHeading.replace(/^q?\d{1,3}[.)]/, ''));
}
