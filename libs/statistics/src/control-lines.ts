import type { ChartPart } from './chart-parts.js';
import { computed, notComputable, type Outcome } from './outcome.js';

/** Where a point lies as long as nothing changes: 3 sigma each side of the centre, and 2 sigma. Null: the line has no place there. */
export interface Band {
  readonly lower: number;
  readonly upper: number;
  readonly lower95: number | null;
  readonly upper95: number;
}

/** The lines of one part. The band may differ from point to point; null where there is no point. */
export interface Lines {
  readonly centreLine: number;
  readonly bandAt: Outcome<(position: number) => Band | null>;
  /** Neighbouring points share a value, so that runs about the centre say nothing. */
  readonly withoutRuns?: true;
}

/** How one kind of chart draws its lines through one part; `undefined` when the part has no value to draw them from. */
export type LineRule = (part: ChartPart) => Lines | undefined;

/** What a line rule may be told. */
export interface LineSettings {
  /** The centre, where it is known beforehand and not to be computed. */
  readonly centreLine?: number | null;
  /** Leave out single leaps when moving ranges say how much a measure usually moves. */
  readonly screenMovingRanges?: boolean;
}

/** The furthest that a line may lie, such as 0 and 1 for a share. */
export interface Bounds {
  readonly floor?: number;
  readonly ceiling?: number;
}

export function bandAround(centre: number, sigma: number, { floor = -Infinity, ceiling = Infinity }: Bounds = {}): Band {
  const cut = (line: number): number => Math.min(ceiling, Math.max(floor, line));
  return {
    lower: cut(centre - 3 * sigma),
    upper: cut(centre + 3 * sigma),
    lower95: cut(centre - 2 * sigma),
    upper95: cut(centre + 2 * sigma),
  };
}

/** Sigma from an average moving range (its expectation is 1.128 sigma for two values). */
export function sigmaFromMovingRange(average: number | undefined): Outcome<number> {
  if (average === undefined) return notComputable('too-few-points');
  return average === 0 ? notComputable('no-variation') : computed(average / 1.128);
}
