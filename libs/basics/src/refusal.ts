/** Why a rule said no, in the few ways in which a caller may have to answer differently. */
export type RefusalKind = 'not-allowed' | 'not-found' | 'conflict' | 'bad-input' | 'too-large';

/**
 * A rule says no. `message` says in plain English what was expected and what arrived; `repair` says what to do about it. Neither ever
 * holds a child's or a family's details.
 */
export abstract class Refusal extends Error {
  abstract readonly code: string;
  abstract readonly kind: RefusalKind;

  constructor(
    message: string,
    readonly repair?: string,
  ) {
    super(message);
    this.name = new.target.name;
  }
}
