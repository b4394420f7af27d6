/** What a subject (a person, an occasion, a reply ...) does to a figure. `counts`: it is in numerator and denominator. */
export type Role = 'counts' | 'in_denominator' | 'left_out';

/** Where a subject stands and why. */
export interface Verdict {
  readonly role: Role;
  /** Why, for machines: lower case with underscores. */
  readonly reason: string;
  /** Why, in plain words. They hold no names and no answers in words. */
  readonly words: string;
  /** What it adds to the numerator and to the denominator, in the figure's own units. */
  readonly numerator: number;
  readonly denominator: number;
}

export function counts(words: string): Verdict {
  return { role: 'counts', reason: 'counts', words, numerator: 1, denominator: 1 };
}

/** It was asked of, and it is not so. */
export function inDenominator(words: string): Verdict {
  return { role: 'in_denominator', reason: 'not_so', words, numerator: 0, denominator: 1 };
}

export function leftOut(reason: string, words: string): Verdict {
  return { role: 'left_out', reason, words, numerator: 0, denominator: 0 };
}

/** The verdict on something that was judged. */
export function judgedAs(isSo: boolean, words: { readonly so: string; readonly not: string }): Verdict {
  return isSo ? counts(words.so) : inDenominator(words.not);
}

/** Something that adds amounts (statements, children, replies) and not just itself; without any in the numerator it only stands below. */
export function adding(numerator: number, denominator: number, words: { readonly so: string; readonly not: string }): Verdict {
  return { ...judgedAs(numerator > 0, words), numerator, denominator };
}
