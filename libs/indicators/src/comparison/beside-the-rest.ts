import { type Interval, type TwoShares, newcombeDifference, newcombeP, pAdjust, valueOf } from '@waymark/statistics';

/** x of n in one unit. */
export interface CountedShare {
  readonly x: number;
  readonly n: number;
}

/** A unit's share beside that of all others that are compared in the same measure. */
export interface BesideTheRest {
  readonly rest: CountedShare;
  /** Unit less rest, with its 95% interval. */
  readonly difference: Interval;
  /** Whether the difference is beyond chance, and where to; left out where it is not. Neither way is the better one. */
  readonly differs?: 'above' | 'below';
}

/** Of all marks in a grid at most one in ten is expected to be chance. */
const falseMarks = 0.1;

/**
 * Sets the units of each measure beside the rest of those compared. A figure differs where Newcombe's 95% interval of the difference leaves 0
 * out, and still does after a Benjamini-Hochberg step at 10% over the whole grid, so that a grid of many figures marks no chance ones.
 *
 * `grid`: a row a measure, a cell a unit; `undefined` for a unit that is not compared in it. The answer has the same shape; `undefined` also
 * where a unit stands alone.
 */
export function besideTheRest(
  grid: readonly (readonly (CountedShare | undefined)[])[],
): readonly (readonly (BesideTheRest | undefined)[])[] {
  const pairs = grid.map(pairsWithRest);
  const adjusted =
    valueOf(
      pAdjust(
        pairs.flat().map((pair) => (pair && valueOf(newcombeP(pair))) ?? null),
        'BH',
      ),
    ) ?? [];
  let next = 0;
  return pairs.map((measure) =>
    measure.map((pair) => {
      const p = adjusted[next++] ?? null;
      const difference = pair && valueOf(newcombeDifference(pair));
      if (!pair || !difference) return undefined;
      const isBeyondChance = (difference.lower > 0 || difference.upper < 0) && p !== null && p <= falseMarks;
      return {
        rest: { x: pair.x2, n: pair.n2 },
        difference,
        ...(isBeyondChance ? { differs: difference.estimate > 0 ? ('above' as const) : ('below' as const) } : {}),
      };
    }),
  );
}

function pairsWithRest(measure: readonly (CountedShare | undefined)[]): readonly (TwoShares | undefined)[] {
  const all = measure.reduce<CountedShare>((sum, unit) => ({ x: sum.x + (unit?.x ?? 0), n: sum.n + (unit?.n ?? 0) }), {
    x: 0,
    n: 0,
  });
  return measure.map((unit) =>
    unit === undefined || all.n === unit.n ? undefined : { x1: unit.x, n1: unit.n, x2: all.x - unit.x, n2: all.n - unit.n },
  );
}
