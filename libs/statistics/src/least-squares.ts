import { dotProduct } from './sums.js';

/** Rows of numbers of equal length. */
export type Matrix = readonly (readonly number[])[];

export interface Fit {
  readonly coefficients: readonly number[];
  readonly residuals: readonly number[];
  /** The inverse of X'X: times the residual variance it is the covariance of the coefficients. */
  readonly unscaledCovariance: Matrix;
}

/** Columns that are closer than this to a sum of the others carry nothing of their own. */
const SINGULAR = 1e-12;

/**
 * The coefficients that bring X b closest to y, by Householder's QR: X'X is never formed, which would square the rounding error.
 * `undefined` when X has fewer rows than columns or its columns depend on each other.
 */
export function leastSquares(x: Matrix, y: readonly number[]): Fit | undefined {
  const columns = x[0]?.length ?? 0;
  if (x.length < columns || columns === 0) return undefined;
  const { upper, rotated } = triangular(x, y, columns);
  const largest = Math.max(...upper.map((row, i) => Math.abs(row[i]!)));
  if (upper.some((row, i) => Math.abs(row[i]!) <= SINGULAR * largest)) return undefined;

  const coefficients = solveUpper(upper, rotated);
  const inverse = transpose(upper.map((_, i) => solveUpper(upper, unit(i, columns))));
  return {
    coefficients,
    residuals: x.map((row, i) => y[i]! - dotProduct(row, coefficients)),
    unscaledCovariance: inverse.map((a) => inverse.map((b) => dotProduct(a, b))),
  };
}

/** Reflects column after column onto an axis: X becomes upper triangular, and y turns with it. */
function triangular(
  x: Matrix,
  y: readonly number[],
  columns: number,
): { readonly upper: Matrix; readonly rotated: readonly number[] } {
  const rows = x.map((row, i) => [...row, y[i]!]);
  for (let k = 0; k < columns; k++) {
    const mirror = rows.map((row, i) => (i < k ? 0 : row[k]!));
    const length = Math.hypot(...mirror);
    if (length === 0) continue;
    mirror[k]! += mirror[k]! >= 0 ? length : -length;
    const scale = 2 / dotProduct(mirror, mirror);
    for (let column = k; column <= columns; column++) {
      const along =
        scale *
        dotProduct(
          mirror,
          rows.map((row) => row[column]!),
        );
      rows.forEach((row, i) => (row[column]! -= along * mirror[i]!));
    }
  }
  const kept = rows.slice(0, columns);
  return { upper: kept.map((row) => row.slice(0, columns)), rotated: kept.map((row) => row[columns]!) };
}

function solveUpper(upper: Matrix, right: readonly number[]): readonly number[] {
  const solution = [...right];
  for (let i = right.length - 1; i >= 0; i--) {
    const known = upper[i]!.slice(i + 1);
    solution[i] = (solution[i]! - dotProduct(known, solution.slice(i + 1))) / upper[i]![i]!;
  }
  return solution;
}

export function transpose(matrix: Matrix): Matrix {
  return (matrix[0] ?? []).map((_, column) => matrix.map((row) => row[column]!));
}

export function multiply(a: Matrix, b: Matrix): Matrix {
  const columns = transpose(b);
  return a.map((row) => columns.map((column) => dotProduct(row, column)));
}

function unit(position: number, length: number): readonly number[] {
  return Array.from({ length }, (_, i) => (i === position ? 1 : 0));
}
