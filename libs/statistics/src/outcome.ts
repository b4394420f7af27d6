/**
 * Why a figure cannot be computed. no-data: nothing was observed. no-denominator: nobody or nothing to count out of. too-few-points:
 * the method needs more. no-variation: every value is the same, so usual ups and downs are unknown. single-category: everything got
 * one grade. no-pairs: no case was judged twice. not-identifiable: the model asks more than the values hold.
 * no-spread-between-teams: teams differ no more than chance. lonely-stratum: one sampled case stands for several. outside-domain: the
 * input is no input of this method, for example more passed than were audited.
 */
export type ReasonCode =
  | 'no-data'
  | 'no-denominator'
  | 'too-few-points'
  | 'no-variation'
  | 'single-category'
  | 'no-pairs'
  | 'not-identifiable'
  | 'no-spread-between-teams'
  | 'lonely-stratum'
  | 'outside-domain';

/** A computed value. */
export interface Computed<T> {
  readonly status: 'ok';
  readonly value: T;
}

/** No value, and why. `detail` says in plain words what was found where the code alone would leave a reader guessing. */
export interface NotComputable {
  readonly status: 'not-computable';
  readonly reason: ReasonCode;
  readonly detail?: string;
}

/** What every method answers: a value, or the reason why there is none. Never NaN, Infinity or 0 in place of "unknown". */
export type Outcome<T> = Computed<T> | NotComputable;

export function computed<T>(value: T): Computed<T> {
  return { status: 'ok', value };
}

export function notComputable(reason: ReasonCode, detail?: string): NotComputable {
  return detail === undefined ? { status: 'not-computable', reason } : { status: 'not-computable', reason, detail };
}

/** The value where there is one, else `undefined`: for a place that shows nothing when nothing is known. */
export function valueOf<T>(outcome: Outcome<T>): T | undefined {
  return outcome.status === 'ok' ? outcome.value : undefined;
}
