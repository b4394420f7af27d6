import { type Day, dayFromText, dayMonthsLater } from '@waymark/calendar';
import type { Indicator } from '../indicator.js';

/** Why a unit stands apart where units are set side by side: its own figure is shown, and it enters nothing. */
export type Apart = 'go-live' | 'stage-mix';

export const apartWords: Readonly<Record<Apart, string>> = {
  'go-live': 'Not compared: the approach has not been live there for six months',
  'stage-mix': 'Not compared: its rows are of other pathways than those of the rest',
};

/** How many rows of a unit are on each pathway. */
export type PathwayMix = ReadonlyMap<string, number>;

export interface UnitInComparison {
  /** When the approach went live in each team of the unit, YYYY-MM-DD; `null` where that is not recorded. */
  readonly goLives: readonly (string | null)[];
  /** The last day of what the figure is of. */
  readonly on: Day;
  /** Left out where one pathway alone is compared, or where rows carry none. */
  readonly mix?: PathwayMix;
}

const settlingMonths = 6;
const mostDifference = 0.25;

/** Measures of training and of caseloads do not wait for the approach to be live. */
const waitsForNothing = new Set(['LR-01', 'LR-02', 'LR-03', 'OA-11', 'OA-12']);

/**
 * Why a unit may not be set beside the others in this measure (`rules.comparisons` of the definitions); `undefined` where it may. A service area
 * is as old as its earliest live team. `mixOfAll` are the rows of all units that are set side by side.
 */
export function whyApart(
  indicator: Pick<Indicator, 'id' | 'by'>,
  { goLives, on, mix }: UnitInComparison,
  mixOfAll?: PathwayMix,
): Apart | undefined {
  if (!waitsForNothing.has(indicator.id) && !isSettled(goLives, on)) return 'go-live';
  if (indicator.by.includes('pathway') && mix && mixOfAll && mixDifference(mix, mixOfAll) > mostDifference) return 'stage-mix';
  return undefined;
}

function isSettled(goLives: readonly (string | null)[], on: Day): boolean {
  const days = goLives.flatMap((text) => dayFromText(text ?? '') ?? []);
  return days.some((day) => on >= dayMonthsLater(day, settlingMonths));
}

/** Half the sum of the absolute differences of shares: 0 where both divide alike, 1 where they share no pathway, 0 where one has no rows. */
export function mixDifference(one: PathwayMix, other: PathwayMix): number {
  const [ofOne, ofOther] = [totalOf(one), totalOf(other)];
  if (ofOne === 0 || ofOther === 0) return 0;
  const pathways = [...new Set([...one.keys(), ...other.keys()])];
  const apart = pathways.map((pathway) => Math.abs((one.get(pathway) ?? 0) / ofOne - (other.get(pathway) ?? 0) / ofOther));
  return apart.reduce((sum, difference) => sum + difference, 0) / 2;
}

function totalOf(mix: PathwayMix): number {
  return [...mix.values()].reduce((sum, rows) => sum + rows, 0);
}

/** The rows of several units together. */
export function mixTogether(mixes: readonly PathwayMix[]): PathwayMix {
  const together = new Map<string, number>();
  for (const mix of mixes) for (const [pathway, rows] of mix) together.set(pathway, (together.get(pathway) ?? 0) + rows);
  return together;
}
