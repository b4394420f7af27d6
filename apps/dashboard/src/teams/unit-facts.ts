import { type AuthorityScope, openCasesRatedOf, seriesOf, wholeFigure } from '@waymark/contract';
import { type Frame, numbersOf, wordsOf } from '@waymark/frames';
import { catalogue } from '@waymark/indicators';
import type { Period } from '../platform/scope-search.js';

/** How many people work in a unit, in bands: what a small team is, and no more. */
export type SizeBand = 'under 6' | '6 to 10' | '11 or more';

/** The size band of a unit at the last month of a period in which its workers were counted; `undefined` where they never were. */
export function sizeBand(frame: Frame, unit: string, { from, to }: Period): SizeBand | undefined {
  const counted = seriesOf(frame, 'OA-11', unit).figures.findLast(({ month, n }) => n > 0 && month >= from && month <= to);
  if (!counted) return undefined;
  if (counted.n < 6) return 'under 6';
  return counted.n < 11 ? '6 to 10' : '11 or more';
}

/** Open cases of a unit at the end of a period; `undefined` where no list was sent for that month. */
export function openCasesOf(slice: Frame, unit: string, { to }: Period): number | undefined {
  return openCasesRatedOf(slice, unit).find(({ month }) => month === to)?.open;
}

/** How many different measures have rows in a period, for each unit of the frame. A measure with parts counts once. */
export function measuresSentBy(frame: Frame, { from, to }: Period): ReadonlyMap<string, number> {
  const [figures, units] = [wordsOf(frame, 'figure'), wordsOf(frame, 'unit')];
  const [months, at, n] = [numbersOf(frame, 'month'), numbersOf(frame, 'at'), numbersOf(frame, 'n')];
  const ids = figures.words.map((word) => word.split('/')[0]!);
  const sent = new Map<string, Set<string>>();
  for (let row = 0; row < frame.length; row++) {
    if (at[row] !== wholeFigure || n[row] === 0 || months[row]! < from || months[row]! > to) continue;
    const unit = units.words[units.values[row]!]!;
    const known = sent.get(unit);
    if (known) known.add(ids[figures.values[row]!]!);
    else sent.set(unit, new Set([ids[figures.values[row]!]!]));
  }
  return new Map([...sent].map(([unit, measures]) => [unit, measures.size]));
}

/** How many measures there can be for a team: those that are split by team. */
export const measuresByTeam = catalogue.filter(({ by }) => by.includes('team')).length;

/** How many measures there can be for a service area: those that are split by service area. */
export const measuresByArea = catalogue.filter(({ by }) => by.includes('service_area')).length;

/** "Opened 1 Apr 2024", "Closed 31 Mar 2025": the days that a reader of a team's figures has to know. */
export function daysOf({ openedOn, closedOn }: AuthorityScope['teams'][number], words: (day: string) => string): string {
  return [openedOn && `Opened ${words(openedOn)}`, closedOn && `Closed ${words(closedOn)}`].filter(Boolean).join('. ');
}
