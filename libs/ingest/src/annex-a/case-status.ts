import { isNothing, tidied } from './nothing.js';

/** What a case status says: a pathway of an open case, or that it is closed. */
export type CaseStatus = 'child_in_care' | 'child_protection' | 'child_in_need' | 'assessment' | 'closed';

const byLetter: Readonly<Record<string, CaseStatus>> = {
  a: 'child_in_care',
  b: 'child_protection',
  c: 'child_in_need',
  d: 'assessment',
  e: 'closed',
};

/**
 * The words that stand for each status, in the order in which they decide: closed first, then as Ofsted's guidance asks, the first that
 * applies. They cover the spellings that authorities have returned, as collected in liia-tools-pipeline (MIT licence), and their like.
 */
const wordsOfStatus: readonly (readonly [CaseStatus, RegExp])[] = [
  ['closed', /\b(closed|ended|ceased|care leavers?|nfa|no further action)\b/],
  ['child_in_care', /\b(cla|lac|cic|looked after|in care|accommodated)\b/],
  ['child_protection', /\b(cp|cpp|child protection)\b/],
  ['child_in_need', /\b(cin|chin|child(ren)? in need|section 17|s17)\b/],
  ['assessment', /\b(asmt|assessments?|section 47|s47)\b/],
];

/**
 * Reads a case status: its words, else the letter that Ofsted's list sets before it. `undefined` where the cell is blank or its words
 * are not known: a person then says once what they mean.
 */
export function caseStatusOf(cell: string): CaseStatus | undefined {
  const text = tidied(cell).toLowerCase();
  if (isNothing(text)) return undefined;
  const [, letter, rest = text] = /^([a-e])\)\s*(.*)$/.exec(text) ?? [];
  const words = rest.replace(/[^a-z0-9]+/g, ' ').trim();
  const found = wordsOfStatus.find(([, pattern]) => pattern.test(words))?.[0];
  return found ?? (letter === undefined ? undefined : byLetter[letter]);
}
