import { compareText } from '@waymark/basics';
import { type Month, dayFromText, monthOf } from '@waymark/calendar';
import { type CellUnit, type ObservedRecord, unitOfRow } from '@waymark/observations';
import type { RaterKind } from './rater-kind.js';
import { type Rating, ratingOf } from './rating.js';

/** A meeting or visit at which people scaled. Its date is its earliest; its team and pathway are those of the earliest row. */
export interface Occasion {
  readonly ref: string;
  readonly on: string;
  readonly month: Month;
  readonly unit: CellUnit;
  readonly pathway: string;
  readonly ratings: readonly Rating[];
}

/** The occasion that these ratings make together. Ties between rows of the earliest date go to the lowest team code, then pathway. */
export function occasionOf(ref: string, ratings: readonly Rating[]): Occasion {
  const [earliest] = [...ratings].sort(
    (a, b) => compareText(a.ratedOn, b.ratedOn) || compareText(a.team, b.team) || compareText(a.pathway, b.pathway),
  );
  if (!earliest) throw new Error('An occasion needs at least one rating.');
  const day = dayFromText(earliest.ratedOn);
  if (day === undefined) throw new Error('A rating is known only with a date of the calendar.');
  return {
    ref,
    on: earliest.ratedOn,
    month: monthOf(day),
    unit: unitOfRow(earliest.team),
    pathway: earliest.pathway,
    ratings,
  };
}

/** The occasions among the records of a case, whatever else is known of it, by date and then by reference. */
export function occasionsInOrder(records: readonly ObservedRecord[]): readonly Occasion[] {
  const byOccasion = new Map<string, Rating[]>();
  for (const rating of records.filter(({ dataset }) => dataset === 'ratings').map(ratingOf)) {
    const ratings = byOccasion.get(rating.occasion);
    if (ratings) ratings.push(rating);
    else byOccasion.set(rating.occasion, [rating]);
  }
  return [...byOccasion]
    .map(([ref, ratings]) => occasionOf(ref, ratings))
    .sort((a, b) => compareText(a.on, b.on) || compareText(a.ref, b.ref));
}

/** The numbers that raters of one kind gave, to one question on one wording, or to any where none is asked for. */
export function scoresOf({ ratings }: Pick<Occasion, 'ratings'>, kind: RaterKind, asked?: Question): readonly number[] {
  return ratings.flatMap((rating) => {
    if (rating.kind !== kind || rating.score === undefined) return [];
    if (asked && (rating.question !== asked.question || rating.anchors !== asked.anchors)) return [];
    return [rating.score];
  });
}

/** What was asked, and on which wording of 0 and 10. Different ones are never combined. */
export interface Question {
  readonly question: string;
  readonly anchors: string;
}

/** The question of the direction of travel: safety, on the local standard. */
export const standardSafety: Question = { question: 'safety', anchors: '' };

/** How figures and cells name a question, for example `safety@standard` or `wellbeing@closure`. */
export function questionName({ question, anchors }: Question): string {
  return `${question}@${anchors === '' ? 'standard' : anchors}`;
}

/** The questions that were asked on an occasion, each once. */
export function questionsOf({ ratings }: Occasion): readonly Question[] {
  const questions = new Map(ratings.map(({ question, anchors }) => [questionName({ question, anchors }), { question, anchors }]));
  return [...questions.values()];
}
