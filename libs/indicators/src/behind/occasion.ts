import { compareText } from '@waymark/basics';
import { type Month, dayFromText, monthOf } from '@waymark/calendar';
import { raterKinds } from '@waymark/datasets';
import { type CellUnit, type ObservedRecord, numberOf, textOf, unitOfRow } from '@waymark/observations';
import { rowsBy } from './definition.js';

/** Whose voice a rater speaks with. */
export type Kind = keyof typeof raterKinds;

/** A meeting or visit at which people scaled. Its day and team are those of its earliest row, ties by code point. */
export interface Occasion {
  readonly ref: string;
  readonly on: string;
  readonly month: Month | undefined;
  readonly place: CellUnit;
  readonly rows: readonly ObservedRecord[];
}

function occasionOf(ref: string, rows: readonly ObservedRecord[]): Occasion {
  const [earliest] = [...rows].sort(
    (a, b) =>
      compareText(textOf(a.values, 'rated_on'), textOf(b.values, 'rated_on')) ||
      compareText(textOf(a.values, 'team_code'), textOf(b.values, 'team_code')),
  );
  const on = earliest ? textOf(earliest.values, 'rated_on') : '';
  const day = dayFromText(on);
  const month = day === undefined ? undefined : monthOf(day);
  return { ref, on, month, place: unitOfRow(earliest?.values['team_code']), rows };
}

/** The occasions of some ratings, each with its rows, in no particular order. */
export function occasionsOf(rows: readonly ObservedRecord[]): readonly Occasion[] {
  return [...rowsBy(rows, 'occasion_ref')].map(([ref, ofOccasion]) => occasionOf(ref, ofOccasion));
}

/** Occasions by date, and by reference where two have the same. */
export function inOrderOfDate(occasions: readonly Occasion[]): readonly Occasion[] {
  return [...occasions].sort((a, b) => compareText(a.on, b.on) || compareText(a.ref, b.ref));
}

/** The kind of voice of a rating; `undefined` for a rater who is none of them. */
export function kindOf({ values }: ObservedRecord): Kind | undefined {
  const rater = textOf(values, 'rater');
  return (Object.keys(raterKinds) as Kind[]).find((kind) => (raterKinds[kind] as readonly string[]).includes(rater));
}

/** A question on a wording of 0 and 10, for example safety@standard. */
export function questionOf({ values }: ObservedRecord): string {
  return `${textOf(values, 'question') || 'safety'}@${textOf(values, 'anchors') || 'standard'}`;
}

/** Safety, on the local standard. */
export const standardSafety = 'safety@standard';

/** The numbers that one kind of voice gave. */
export function scoresOf(rows: readonly ObservedRecord[], kind: Kind): readonly number[] {
  return rows.flatMap((row) => (kindOf(row) === kind ? (numberOf(row.values, 'score') ?? []) : []));
}

/** Whether somebody gave a number, and not a reason for having none. */
export function hasNumber({ values }: ObservedRecord): boolean {
  return numberOf(values, 'score') !== undefined;
}

/** The median in half points, so that it is a whole number. */
export function medianInHalves(scores: readonly number[]): number {
  const sorted = [...scores].sort((a, b) => a - b);
  return sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!;
}
