import { type Frame, type WordColumn, wordsOf } from './frame.js';

/** Gives the positions of the rows that carry these words, one for each column, in the order of the frame; none where no row does. */
export type RowsByWords = (...words: readonly string[]) => Uint32Array;

/**
 * Sorts the rows of a frame by the words that they carry in these columns, in two passes, so that the rows of some words are found
 * afterwards without looking at any other. Keeps a number for every combination of words that could be: meant for columns of few words.
 */
export function rowsByWords(frame: Frame, columns: readonly string[]): RowsByWords {
  const dictionaries = columns.map((column) => wordsOf(frame, column));
  const keys = new Uint32Array(frame.length);
  for (const dictionary of dictionaries) addPositions(keys, dictionary);
  const combinations = dictionaries.reduce((product, { words }) => product * words.length, 1);
  const { rows, begins, ends } = sortedByKey(keys, combinations);
  return (...words) => {
    const positions = dictionaries.map((dictionary, i) => dictionary.words.indexOf(words[i] ?? ''));
    if (positions.includes(-1)) return rows.subarray(0, 0);
    const key = positions.reduce((before, position, i) => before * dictionaries[i]!.words.length + position, 0);
    return rows.subarray(begins[key], ends[key]);
  };
}

function addPositions(keys: Uint32Array, { words, values }: WordColumn): void {
  const { length } = words;
  for (let row = 0; row < keys.length; row++) keys[row] = keys[row]! * length + values[row]!;
}

/** The rows in the order of their keys, those of one key in their own order; and where in it the rows of each key begin and end. */
function sortedByKey(keys: Uint32Array, different: number) {
  const ends = new Uint32Array(different);
  for (let row = 0; row < keys.length; row++) ends[keys[row]!] = ends[keys[row]!]! + 1;
  for (let key = 1; key < different; key++) ends[key] = ends[key]! + ends[key - 1]!;
  const begins = ends.slice();
  const rows = new Uint32Array(keys.length);
  for (let row = rows.length - 1; row >= 0; row--) {
    const place = begins[keys[row]!]! - 1;
    begins[keys[row]!] = place;
    rows[place] = row;
  }
  return { rows, begins, ends };
}
