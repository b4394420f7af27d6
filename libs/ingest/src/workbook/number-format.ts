/** What a number format makes of a number, as far as reading depends on it. */
export type NumberLook =
  | { readonly is: 'plain' }
  | { readonly is: 'date' }
  | { readonly is: 'time' }
  | { readonly is: 'percent' }
  /** Whole numbers filled up with zeros to this many digits: 00000 shows 123 as 00123. */
  | { readonly is: 'zeros'; readonly digits: number };

const plain: NumberLook = { is: 'plain' };

/** Formats that are known by number and not written into the file (ECMA-376 part 1, 18.8.30), with those of East Asian versions. */
export function builtInLook(id: number): NumberLook {
  if (id === 9 || id === 10) return { is: 'percent' };
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)) return { is: 'date' };
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47)) return { is: 'time' };
  return plain;
}

/** Reads a format code by its first section: the one for positive numbers. */
export function lookOf(code: string): NumberLook {
  const [section = ''] = withoutLiterals(code).split(';');
  if (/^general$/i.test(section.trim())) return plain;
  if (/^0{2,}$/.test(section)) return { is: 'zeros', digits: section.length };
  if (section.includes('%')) return { is: 'percent' };
  const isTime = /[hs]/i.test(section);
  if (/[yd]/i.test(section) || (/m/i.test(section) && !isTime)) return { is: 'date' };
  return isTime ? { is: 'time' } : plain;
}

/** Without quoted words, escaped characters, colours, conditions and languages; [h] and [mm] stay, as they count hours and minutes. */
function withoutLiterals(code: string): string {
  return code
    .replace(/"[^"]*"?/g, '')
    .replace(/[\\_*]./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .replace(/\[([hms]+)\]/gi, 'h$1');
}
