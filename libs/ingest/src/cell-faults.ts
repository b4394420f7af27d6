import type { Problem } from '@waymark/datasets';

/** What no text of a file has: a NUL, or the mark of a character that was lost on the way. */
export const strange = /[\0\uFFFD]/;

/** The row is refused because one of its cells is longer than is read. Columns count from 1. */
export function cellTooLong(length: number, limit: number, column: number): Problem {
  return {
    code: 'cell-too-long',
    reason: `The cell in column ${column} has ${length} characters; ${limit} are read.`,
    repair: 'Shorten the text in this cell.',
  };
}

/** The row is refused because of a character in one of its cells that no text has. Columns count from 1. */
export function strangeCharacter(text: string, column: number): Problem {
  const isNul = text.includes('\0');
  return {
    code: isNul ? 'nul-character' : 'damaged-character',
    reason: isNul
      ? `In column ${column} there is a character that no text has (NUL).`
      : `In column ${column} a character was lost before the file came here.`,
    repair: 'Export the file again from its source, as CSV UTF-8.',
  };
}
