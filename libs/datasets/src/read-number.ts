import { foldWord } from '@waymark/instruments';
import type { Column } from './dataset.js';
import { described, type Reading, type Suggestion } from './problem.js';

/** Reads whole numbers, and the words that may stand in their place. 7.0 is 7; 7.5, 5-6 and seven are refused. */
export function wholeReader(column: Column): (text: string) => Reading<string | number> {
  const words = wordsOf(column);
  return (text) => {
    const word = words.get(foldWord(text));
    if (word !== undefined) return { value: word };
    if (/^[+-]?\d{1,15}(\.0+)?$/.test(text)) return inRange(column, Number(text), text);
    return {
      problem: {
        code: 'not-whole',
        reason: notWhole(column, text),
        repair: repairOf(column),
        suggestion: suggested(column, text),
      },
    };
  };
}

/** Reads numbers written with a point: 0.8, 12, -3.5. Percent signs, commas and words are refused. */
export function numberReader(column: Column): (text: string) => Reading<number> {
  return (text) => {
    if (/^[+-]?(\d{1,15}(\.\d{1,15})?|\.\d{1,15})$/.test(text)) return inRange(column, Number(text), text);
    const reason = `${column.name} must be a number${rangeOf(column)}; found ${described(text)}.`;
    return { problem: { code: 'not-a-number', reason, repair: repairOf(column) } };
  };
}

function wordsOf(column: Column): ReadonlyMap<string, string | number> {
  const words = new Map<string, string | number>((column.or ?? []).map((word) => [foldWord(word), word]));
  if (column.or?.includes('not_applicable') === true) words.set('n/a', 'not_applicable');
  for (const [spelling, value] of Object.entries(column.spellings ?? {})) words.set(foldWord(spelling), Number(value));
  return words;
}

function inRange(column: Column, value: number, text: string): Reading<number> {
  const number = value === 0 ? 0 : value;
  if (column.min !== undefined && number < column.min) return outOfRange(column, `below ${column.min}`, text);
  if (column.max !== undefined && number > column.max) return outOfRange(column, `above ${column.max}`, text);
  return { value: number };
}

function outOfRange(column: Column, where: string, text: string): Reading<never> {
  return {
    problem: { code: 'out-of-range', reason: `${column.name} is ${where}; found ${described(text)}.`, repair: repairOf(column) },
  };
}

function notWhole(column: Column, text: string): string {
  return `${column.name} must be one whole number${rangeOf(column)}; found ${described(text)}`;
}

function rangeOf({ min, max }: Column): string {
  if (min !== undefined && max !== undefined) return ` from ${min} to ${max}`;
  return min === undefined ? '' : ` of at least ${min}`;
}

function repairOf(column: Column): string {
  const kind = column.type === 'whole' ? 'one whole number' : 'a number';
  const words = column.or === undefined ? '' : `, or ${column.or.join(', ')}`;
  const otherwise = column.required === true ? '' : ', or leave the cell blank';
  return `Write ${kind}${rangeOf(column)} on its own${words}${otherwise}.`;
}

/** "7/10" on a 0-10 scale has one plain reading, 7; "5.5" and "3-4" have none. */
function suggested(column: Column, text: string): Suggestion | undefined {
  const match = /^(\d{1,2})\s*(?:\/|out of)\s*(\d{1,2})$/i.exec(text);
  if (match === null || Number(match[2]) !== column.max || Number(match[1]) > column.max) return undefined;
  return { from: text, to: String(Number(match[1])) };
}
