import type { Issue, Place } from '@waymark/basics';

const signs: readonly RegExp[] = [
  /\b\d{3}[ -]?\d{3}[ -]?\d{4}\b/,
  /\b0\d{3,4}[ -]?\d{3}[ -]?\d{3,4}\b/,
  /[\w.+-]+@[\w-]+\.\w/,
  /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/,
  /\b(dob|d\.o\.b\.?|date of birth|nhs (no|number)|upn)\b/i,
];

/** Whether words seem to hold an NHS number, a telephone number, an e-mail address, a postcode or a date of birth. */
export function seemsPersonal(text: string): boolean {
  return signs.some((sign) => sign.test(text));
}

/** The row goes in, and somebody should look before others can read it. */
export function lookForNames(place: Place): Issue {
  return {
    weight: 'warning',
    code: 'words-seem-personal',
    place,
    reason: 'These words seem to hold a number, address or date that belongs to a person.',
    repair: 'Take it out at the source; until then nobody but the receiving team reads it.',
  };
}
