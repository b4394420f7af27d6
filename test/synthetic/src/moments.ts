import { type Month, addMonths, monthText } from '@waymark/calendar';
import type { Settled } from './options.js';

/** A run of months, both included. `until` left out: to the end. */
export interface Spell {
  readonly from: Month;
  readonly until?: Month;
}

/** The months at which something was planted, at fixed shares of the span, so that any span of two years or more has room for each. */
export interface Moments {
  readonly breadthRises: Spell;
  readonly groupSupervisionFalls: Spell;
  readonly reachFalls: Spell;
  readonly pairingRises: Spell;
  readonly overMaximum: Spell;
  readonly plusOne: Spell;
  readonly leadersAway: Spell;
  readonly celebration: Spell;
  readonly quiet: Spell;
  readonly restructure: Spell;
  readonly surveySilent: Spell;
  readonly supervisionSilent: Spell;
  readonly practiceSilent: Spell;
}

function at({ firstMonth, lastMonth }: Settled, share: number): Month {
  return addMonths(firstMonth, Math.floor((lastMonth - firstMonth + 1) * share));
}

function one(month: Month): Spell {
  return { from: month, until: month };
}

export function momentsOf(settled: Settled): Moments {
  return {
    breadthRises: { from: at(settled, 0.61) },
    groupSupervisionFalls: { from: at(settled, 0.7) },
    reachFalls: { from: at(settled, 0.72) },
    pairingRises: { from: at(settled, 0.62) },
    overMaximum: { from: at(settled, 0.5), until: at(settled, 0.75) },
    plusOne: { from: at(settled, 0.4) },
    leadersAway: { from: at(settled, 0.78) },
    celebration: one(at(settled, 0.45)),
    quiet: one(at(settled, 0.48)),
    restructure: { from: at(settled, 0.56) },
    surveySilent: one(at(settled, 0.36)),
    supervisionSilent: one(at(settled, 0.53)),
    practiceSilent: one(addMonths(settled.lastMonth, -2)),
  };
}

export function within(month: Month, { from, until }: Spell): boolean {
  return month >= from && (until === undefined || month <= until);
}

/** "2025-03", or "2025-03 to 2025-06"; open at the end: "from 2025-03". */
export function spellText({ from, until }: Spell): string {
  if (until === undefined) return `from ${monthText(from)}`;
  return from === until ? monthText(from) : `${monthText(from)} to ${monthText(until)}`;
}
