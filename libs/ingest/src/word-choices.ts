import { columnOf, editDistance } from '@waymark/datasets';
import { answerKinds } from '@waymark/instruments';
import type { Known } from './known.js';
import type { ReadPlan } from './plan.js';

/** One way in which words that are not understood may be read: `to` is what a file would have to say, `label` says it to a person. */
export interface WordChoice {
  readonly to: string;
  readonly label: string;
}

/** Codes of problems that a saved word match can mend: words that are not among those of their column. */
export const mendedByWords: ReadonlySet<string> = new Set([
  'not-in-list',
  'not-an-answer',
  'unknown-team',
  'team-name-shared',
  'unknown-agency',
  'unknown-instrument',
]);

/** The same, and numbers that are none: what stands in the cell is told, so that a person sees what is meant. */
export function isToldAsFound(code: string): boolean {
  return mendedByWords.has(code) || code === 'not-whole';
}

/** What words of a column, or of an item of a wide file, may be read as. Nothing for columns of numbers, dates and references. */
export function wordChoices(plan: ReadPlan, known: Known, name: string): readonly WordChoice[] {
  const column = columnOf(plan.dataset, name);
  if (column === undefined) return answersOf(plan, name);
  switch (column.names) {
    case 'teams':
      return known.teams.map(({ code, name: team }) => ({ to: code, label: `${team} (${code})` }));
    case 'agencies':
      return known.agencyCodes.map(asItIs);
    case 'instruments':
      return known.instrumentIds.map(asItIs);
    default:
      return (column.type === 'yes_no' ? ['yes', 'no'] : (column.values ?? [])).map(inWords);
  }
}

function answersOf(plan: ReadPlan, name: string): readonly WordChoice[] {
  const item = plan.items.find(({ item: { code } }) => code === name)?.item;
  if (item === undefined || item.answer === 'text' || item.answer === 'evidence_and_difference') return [];
  const { levels = [], or } = answerKinds[item.answer];
  return [...(item.choices ?? []), ...levels.map(({ word }) => word), ...or].map(inWords);
}

/** The choice that differs from what was found by a slip of the hand, if there is only one: plain enough to be offered. */
export function plainChoice(found: string, choices: readonly WordChoice[]): WordChoice | undefined {
  const folded = fold(found);
  if (folded.length < 4) return undefined;
  const slips = folded.length >= 10 ? 2 : 1;
  const alike = choices.filter(({ to, label }) =>
    [to, label, label.replace(/ \([^)]*\)$/, '')].some((text) => editDistance(fold(text), folded) <= slips),
  );
  return alike.length === 1 ? alike[0] : undefined;
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[\s_-]+/gu, '');
}

function asItIs(to: string): WordChoice {
  return { to, label: to };
}

function inWords(to: string): WordChoice {
  return { to, label: to.replaceAll('_', ' ') };
}
