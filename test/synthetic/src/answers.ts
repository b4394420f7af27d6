import type { Chance } from './chance.js';

const extents = ['not_at_all', 'a_little', 'mostly', 'completely'] as const;

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, Math.round(value)));
}

/** Some answers are left blank, some do not apply, some people would rather not say. */
function unanswered(chance: Chance, may: { readonly notApplicable: boolean }): string | undefined {
  const draw = chance.unit();
  if (draw < 0.025) return '';
  if (draw < 0.045) return 'declined';
  return may.notApplicable && draw < 0.075 ? 'not_applicable' : undefined;
}

/** `leaning` is about how many levels up the person stands: 0 not at all, 3 completely. */
export function extentAnswer(leaning: number, chance: Chance): string {
  return unanswered(chance, { notApplicable: true }) ?? extents[within(leaning + 0.7 * chance.bell(), 0, 3)]!;
}

export function yesSortNoAnswer(yes: number, chance: Chance): string {
  const missing = unanswered(chance, { notApplicable: true });
  if (missing !== undefined) return missing;
  if (chance.is(yes)) return 'yes';
  return chance.weighted([
    ['sort_of', 5],
    ['no', 3],
    ['not_sure', 2],
  ]);
}

export function faceAnswer(smile: number, chance: Chance): string {
  return unanswered(chance, { notApplicable: false }) ?? (chance.is(smile) ? 'smile' : chance.is(0.65) ? 'straight' : 'frown');
}

export function scaleAnswer(leaning: number, chance: Chance): string {
  return unanswered(chance, { notApplicable: true }) ?? String(within(leaning + 1.2 * chance.bell(), 0, 10));
}

/** `leaning` from 1, strongly disagree, to 5, strongly agree; written as the instrument's numbers. */
export function agreeAnswer(leaning: number, chance: Chance): string {
  return unanswered(chance, { notApplicable: true }) ?? String(within(leaning + 0.9 * chance.bell(), 1, 5));
}

export function yesNoAnswer(yes: number, chance: Chance): string {
  return unanswered(chance, { notApplicable: true }) ?? (chance.is(yes) ? 'yes' : 'no');
}

/** One of the named answers, or nothing where the person passed over it. */
export function choiceAnswer(choices: readonly (readonly [string, number])[], chance: Chance): string {
  return unanswered(chance, { notApplicable: true }) ?? chance.weighted(choices);
}

/** Few write in their own words. */
export function wordsAnswer(sentences: readonly string[], chance: Chance): string {
  return chance.is(0.16) ? chance.pick(sentences) : '';
}
