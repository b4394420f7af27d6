import { answerKinds, choiceSpellings } from './answer-kinds.js';
import type { AnswerKindName, Instrument, Item, Level } from './instrument.js';

/** Why an answer could not be read: a code, what was found and expected, and what to do. */
export interface AnswerRefusal {
  readonly code: 'not-an-answer' | 'not-whole' | 'out-of-range' | 'sheet-error';
  readonly reason: string;
  readonly repair: string;
}

export type ReadAnswer = { readonly value: string | number } | { readonly refusal: AnswerRefusal };

/** The text without case, spaces, hyphens and underscores: how words of a list are compared. A hyphen between digits stays: 1-2 is not 12. */
export function foldWord(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s_]+/gu, '')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/(?<!\d)-+|-+(?!\d)/gu, '');
}

type Words = ReadonlyMap<string, string | number>;

const wordsByItem = new WeakMap<Item, Words>();
const ownWordsByItem = new WeakMap<Item, Words>();
const wordsByKind = new Map<string, Words>();

/**
 * Reads one filled answer of a file or form into the form in which it is kept: a level by its word or number, a choice by its code, words
 * as they are. Numbers of levels and their words are both read. An item answered in two parts reads its evidence; its difference is
 * read with `readAnswerKind('difference_0_2', ...)`. The text must not be blank: a blank is "not recorded" and never an answer.
 */
export function readAnswer(item: Item, text: string, instrument?: Instrument): ReadAnswer {
  const trimmed = text.trim();
  if (item.answer === 'text') return readText(trimmed);
  if (item.answer === 'choice' && item.many === true) return readMany(item, trimmed);
  const words = wordsOfItem(item, instrument);
  return readWord(item.answer, words, allowedWords(item), trimmed);
}

/** Reads an answer of a kind that needs nothing from its item: evidence, difference, a scale, agreement, yes or no. */
export function readAnswerKind(kind: AnswerKindName, text: string): ReadAnswer {
  const words = wordsByKind.get(kind) ?? wordsOfKind(kind);
  wordsByKind.set(kind, words);
  return readWord(kind, words, allowedOfKind(kind), text.trim());
}

/** The numbers that a file may use for the levels of this item's words; `undefined` where its answers have no levels. */
export function numbersOf(item: Item): readonly number[] | undefined {
  return answerKinds[firstPartOf(item.answer)].levels?.map((level) => level.number);
}

function readText(text: string): ReadAnswer {
  return foldWord(text) === 'declined' ? { value: 'declined' } : { value: text };
}

/** Several ticked choices, as survey tools write them: "manager;time;". Kept in the item's own order, joined by semicolons. */
function readMany(item: Item, text: string): ReadAnswer {
  const words = wordsOfItem(item);
  const found = new Set<string | number>();
  for (const part of text.split(/[;\n]/).filter((piece) => piece.trim() !== '')) {
    const answer = readWord('choice', words, allowedWords(item), part.trim());
    if ('refusal' in answer) return answer;
    found.add(answer.value);
  }
  const ordered = [...(item.choices ?? []), ...answerKinds.choice.or].filter((choice) => found.has(choice));
  return { value: ordered.join(';') };
}

function readWord(kind: AnswerKindName, words: Words, allowed: string, text: string): ReadAnswer {
  const known = words.get(foldWord(text));
  if (known !== undefined) return { value: known };
  if (/^#(REF|N\/A|DIV\/0|VALUE|NAME|NUM|NULL)/i.test(text)) return sheetError;
  if (kind === 'scale_0_10') return readScale(text);
  return {
    refusal: {
      code: 'not-an-answer',
      reason: `The answer (${lengthOf(text)}) is not one of the answers of this item.`,
      repair: `Write one of: ${allowed}.`,
    },
  };
}

function readScale(text: string): ReadAnswer {
  const found = /^[\d.,/ -]{1,7}$/.test(text) ? text : lengthOf(text);
  if (/^\d{1,9}(\.0+)?$/.test(text)) {
    const score = Number(text);
    if (score <= 10) return { value: score };
    return {
      refusal: { code: 'out-of-range', reason: `${found} is above 10.`, repair: 'Write one whole number from 0 to 10.' },
    };
  }
  return {
    refusal: {
      code: 'not-whole',
      reason: `The answer must be one whole number from 0 to 10; found ${found}.`,
      repair: 'Write one whole number from 0 to 10, or leave the cell blank.',
    },
  };
}

const sheetError: ReadAnswer = {
  refusal: {
    code: 'sheet-error',
    reason: 'The sheet shows an error in this cell.',
    repair: 'Mend the formula in the spreadsheet, save it and send the file again.',
  },
};

function lengthOf(text: string): string {
  return `a text of ${Array.from(text).length} characters`;
}

function wordsOfItem(item: Item, instrument?: Instrument): Words {
  const cache = instrument?.levels === undefined ? wordsByItem : ownWordsByItem;
  const known = cache.get(item);
  if (known !== undefined) return known;
  const words = new Map(wordsOfKind(item.answer, instrument?.levels));
  for (const [face, word] of Object.entries(item.faces ?? {})) words.set(foldWord(word), face);
  for (const choice of item.choices ?? []) {
    words.set(foldWord(choice), choice);
    for (const spelling of choiceSpellings[choice] ?? []) words.set(foldWord(spelling), choice);
  }
  cache.set(item, words);
  return words;
}

function wordsOfKind(kind: AnswerKindName, ownLevels?: readonly Level[]): Words {
  const { levels = [], or, as = {}, storedAs } = answerKinds[firstPartOf(kind)];
  const words = new Map<string, string | number>();
  for (const level of kind === 'evidence_0_3' ? [...levels, ...(ownLevels ?? [])] : levels) {
    const value = storedAs === 'number' ? level.number : level.word;
    words.set(foldWord(level.word), value).set(String(level.number), value).set(`${level.number}.0`, value);
  }
  for (const word of or) words.set(foldWord(word), word);
  if (or.includes('not_applicable')) words.set('n/a', 'not_applicable');
  for (const [spelling, word] of Object.entries(as)) words.set(foldWord(spelling), word);
  if (kind === 'yes_no') words.set('y', 'yes').set('n', 'no').set('true', 'yes').set('false', 'no');
  return words;
}

function allowedWords(item: Item): string {
  if (item.choices === undefined) return allowedOfKind(item.answer);
  return [...item.choices, ...answerKinds.choice.or].join(', ');
}

function firstPartOf(kind: AnswerKindName): AnswerKindName {
  return kind === 'evidence_and_difference' ? 'evidence_0_3' : kind;
}

function allowedOfKind(kind: AnswerKindName): string {
  const { levels = [], or } = answerKinds[firstPartOf(kind)];
  return [
    ...levels.map((level) => `${level.word.replaceAll('_', ' ')} (${level.number})`),
    ...or.map((word) => word.replaceAll('_', ' ')),
  ].join(', ');
}
