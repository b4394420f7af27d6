import { foldWord } from '@waymark/instruments';
import type { Column } from './dataset.js';
import { nearestOf } from './nearest.js';
import { described, type Reading } from './problem.js';

const yesNo: readonly string[] = ['yes', 'no'];
const yesNoSpellings: Readonly<Record<string, string>> = { y: 'yes', n: 'no', true: 'yes', false: 'no', '1': 'yes', '0': 'no' };

/** The word of the list that is meant; case, spaces, hyphens and underscores do not matter. */
export function wordOf(text: string, words: readonly string[]): string | undefined {
  const folded = foldWord(text);
  return words.find((word) => foldWord(word) === folded);
}

/** Reads the words of a column with a list, or of one that is answered with yes or no. */
export function wordReader(column: Column): (text: string) => Reading<string> {
  const words = column.values ?? yesNo;
  const known = knownWords(column, words);
  return (text) => {
    const word = known.get(foldWord(text));
    return word === undefined ? { problem: notInList(column, words, text) } : { value: word };
  };
}

function knownWords(column: Column, words: readonly string[]): ReadonlyMap<string, string> {
  const known = new Map(words.map((word) => [foldWord(word), word]));
  if (words.includes('not_applicable')) known.set('n/a', 'not_applicable');
  const spellings = { ...(yesNo.every((word) => words.includes(word)) ? yesNoSpellings : {}), ...column.spellings };
  for (const [spelling, word] of Object.entries(spellings)) {
    if (!known.has(foldWord(spelling))) known.set(foldWord(spelling), word);
  }
  return known;
}

function notInList(column: Column, words: readonly string[], text: string) {
  const nearest = nearestOf(text.trim().replace(/[\s-]+/g, '_'), words);
  const hint = nearest === undefined ? '' : ` The nearest is ${nearest}.`;
  return {
    code: 'not-in-list',
    reason: `${column.label}: ${described(text)} is not one of the words of this column.${hint}`,
    repair: `Write one of: ${words.join(', ')}.`,
  };
}
