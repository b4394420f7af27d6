import type { Problem, Reading } from './problem.js';

const plainPattern = /^[\x21-\x7E]{1,100}$/;
const shortenedPattern = /^\d+(\.\d+)?[eE]\+\d+$|^\d\.\d+[eE]\d+$|^\d+\.0+$/;
const invisible = /[\u200B-\u200F\u2060\uFEFF\u00AD]/gu;
const dashes = /[\u2010-\u2015\u2212]/gu;
const longest = 100;

const shortened: Problem = {
  code: 'reference-changed',
  reason: 'A spreadsheet has changed this reference into a number, so its own digits are lost.',
  repair: 'Export the file again with this column as text.',
};

/**
 * A reference of a source system as the one text by which it is known: blanks around it and invisible characters left out, NFKC, dashes
 * as hyphens, lower case, zeros kept. Refused where a spreadsheet has turned it into a number, where letters of two alphabets are mixed
 * (a look-alike would become another child), and where it is longer than 100 characters.
 */
export function readRef(text: string): Reading<string> {
  if (shortenedPattern.test(text)) return { problem: shortened };
  if (plainPattern.test(text)) return { value: text.toLowerCase() };
  const ref = text.normalize('NFKC').replace(invisible, '').replace(dashes, '-').replace(/\s+/gu, ' ').trim().toLowerCase();
  if (Array.from(ref).length > longest) return { problem: tooLong(Array.from(ref).length) };
  return mixesAlphabets(ref) ? { problem: lookAlike } : { value: ref };
}

const lookAlike: Problem = {
  code: 'reference-look-alike',
  reason: 'This reference mixes letters of two alphabets that look alike.',
  repair: 'Type the reference again with the letters of one keyboard.',
};

function mixesAlphabets(text: string): boolean {
  return (
    /\p{Script=Latin}/u.test(text) && /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u.test(text)
  );
}

function tooLong(length: number): Problem {
  return {
    code: 'too-long',
    reason: `The reference has ${length} characters; ${longest} are allowed.`,
    repair: 'Write the reference of the source system alone.',
  };
}

/** A code: blanks around it and invisible characters left out, NFKC, dashes as hyphens; in capitals where it matches without case. */
export function codeText(text: string, capitals: boolean): string {
  const code = plainPattern.test(text)
    ? text
    : text.normalize('NFKC').replace(invisible, '').replace(dashes, '-').replace(/\s+/gu, ' ').trim();
  return capitals ? code.toUpperCase() : code;
}
