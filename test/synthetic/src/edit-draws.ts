import { addDays, addMonths, dayText, firstDayOf, lastDayOf, monthFromText } from '@waymark/calendar';
import type { Chance } from './chance.js';
import type { Row } from './csv.js';
import type { Known } from './edits.js';

/** Some different ones of the list, in the list's order; all where it is shorter. */
export function someOf<Thing>(things: readonly Thing[], most: number, chance: Chance): readonly Thing[] {
  const wanted = chance.whole(1, most);
  const chosen = new Set<number>();
  for (let i = 0; i < wanted && things.length > 0; i++) chosen.add(chance.whole(0, things.length - 1));
  return things.filter((_, i) => chosen.has(i));
}

/** A day of a month (YYYY-MM), as YYYY-MM-DD. */
export function dayOf(month: string, chance: Chance): string {
  const known = monthFromText(month)!;
  return dayText(addDays(firstDayOf(known), chance.whole(0, lastDayOf(known) - firstDayOf(known))));
}

/** A month up to twenty before the first: before all that is known, and near enough to be believed. */
export function earlierMonth({ months }: Known, chance: Chance): string {
  const before = addMonths(monthFromText(months[0]!)!, -chance.whole(1, 20));
  return dayText(firstDayOf(before)).slice(0, 7);
}

/** A team other than the row's own. */
export function otherTeam(known: Known, row: Row, chance: Chance): Row {
  return chance.pick(known.teams.filter((team) => team['team_code'] !== row['team_code']));
}

/** A slice of the rows, as they are. */
export function sliceOf(rows: readonly Row[], chance: Chance): readonly Row[] {
  const from = chance.whole(0, Math.max(0, rows.length - 20));
  return rows.slice(from, from + 20);
}
