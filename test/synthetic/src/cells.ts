import { type Day, dayText } from '@waymark/calendar';
import type { World } from './world.js';

/** The day as YYYY-MM-DD; blank where there is none. */
export function dayCell(day: Day | undefined): string {
  return day === undefined ? '' : dayText(day);
}

/** The day where it has come by the end of the span; blank where it lies beyond, for things that happen late or not yet. */
export function pastCell(world: World, day: Day | undefined): string {
  return day === undefined || day > world.lastDay ? '' : dayText(day);
}

export function yesNo(statement: boolean): string {
  return statement ? 'yes' : 'no';
}

/** A made-up reference: a letter or two and a number with leading zeros. */
export function reference(letters: string, number: number, digits: number): string {
  return letters + String(number).padStart(digits, '0');
}
