export type Theme = 'leadership' | 'learning' | 'alignment' | 'measures';

/** What `minimum` counts (rules.counts of the definitions). */
export type Counted =
  'denominator' | 'pairs' | 'months' | 'workers' | 'sessions' | 'events' | 'teams' | 'replies' | 'judges' | 'child_years';

/** A member of a family of figures; its code is ID/name. Parts are never added into a score. */
export interface Part {
  readonly name: string;
  readonly numerator?: string;
  readonly denominator?: string;
}

/**
 * One written definition of a figure. `numerator`, `denominator`, `missing` and `month` are the definition in words; `plain` says the
 * same for a reader who rests on the figure. `interval`, `pattern`, `rhythm` and `minimum` are codes that the product acts on.
 */
export interface Indicator {
  readonly id: string;
  readonly name: string;
  /** At most 28 characters, for chips and tables. */
  readonly short: string;
  readonly question: string;
  readonly plain: { readonly in: string; readonly out: string };
  /** Is it happening, is it good, does it make a difference. */
  readonly spine: 'happening' | 'good' | 'difference';
  readonly theme: Theme;
  readonly element: string;
  readonly kind: 'proportion' | 'rate' | 'distribution' | 'agreement' | 'gap' | 'direction';
  /** Datasets that it is made of. */
  readonly from: readonly string[];
  readonly numerator?: string;
  readonly denominator: string;
  readonly value?: string;
  readonly parts?: readonly Part[];
  /** Parts that are found in the data, in words. */
  readonly openParts?: string;
  readonly month: string;
  readonly missing: string;
  readonly unit: string;
  /** up, down: where better lies. read: neither; no verdict of better or worse, no aim. */
  readonly direction: 'up' | 'down' | 'read';
  readonly minimum: { readonly n: number; readonly of: Counted; readonly also?: { readonly n: number; readonly of: Counted } };
  readonly minimumNote?: string;
  /** Breakdowns in which the figure exists beside the whole authority. */
  readonly by: readonly string[];
  readonly chart: string;
  readonly method: string;
  readonly interval: 'none' | 'wilson' | 'wilson_parts' | 'exact_rate' | 't' | 'from_ac2' | 'bootstrap';
  readonly pattern: 'none' | 'p' | 'p_prime' | 'u' | 'xmr' | 'run';
  /** The step at which points are independent, so that a pattern may be judged. */
  readonly rhythm: 'month' | 'quarter' | 'wave' | 'window';
  /** Months that one figure looks back over, where `rhythm` is window. */
  readonly window?: number;
  readonly caveat: string;
  readonly decision?: string;
  readonly source: string;
  readonly benchmark?: string;
}
