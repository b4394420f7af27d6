import { described } from '@waymark/datasets';

const words = /^\D{1,40}$/;
const date = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}([ T][\d:.Z+-]*)?$/;

/**
 * What a page may show of a cell whose place does not say that it is harmless. Words, dates and short numbers are shown, because a person
 * must see them to mend them; anything else could be a reference that slipped into the wrong column, and only its kind and length are said.
 */
export function shownText(text: string): string {
  const plain = text.trim();
  return plain === '' || words.test(plain) || date.test(plain) ? text : described(plain);
}

const word = /^(\d{1,2}(?=\D))?[^\d\p{Cc}\p{Cf}]{1,40}$/u;

/**
 * A word that stands where words of a list belong, for a person who says what it means: without digits but for a number before it
 * (2-day course), or as short as T99 and 7/10. `undefined` where it could be a reference, an address or a sentence.
 */
export function shownWord(text: string): string | undefined {
  const plain = text.trim();
  return plain !== '' && (word.test(plain) || described(plain) === plain) ? plain : undefined;
}
