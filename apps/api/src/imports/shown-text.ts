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
