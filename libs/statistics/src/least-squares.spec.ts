import fc from 'fast-check';
import { leastSquares, multiply, transpose } from './least-squares.js';

it('finds the line of a worked example: y = 1 + 2x with errors that sum to nothing', () => {
  const fit = leastSquares(
    [
      [1, 0],
      [1, 1],
      [1, 2],
      [1, 3],
    ],
    [1.5, 2.5, 4.5, 7.5],
  )!;

  expect(fit.coefficients[0]).toBeCloseTo(1, 12);
  expect(fit.coefficients[1]).toBeCloseTo(2, 12);
  expect(fit.residuals.map((residual) => Number(residual.toFixed(9)))).toEqual([0.5, -0.5, -0.5, 0.5]);
  expect(fit.unscaledCovariance[1]![1]).toBeCloseTo(1 / 5, 12);
});

it('has no answer when columns say the same or rows are too few', () => {
  expect(
    leastSquares(
      [
        [1, 2],
        [1, 2],
        [1, 2],
      ],
      [1, 2, 3],
    ),
  ).toBeUndefined();
  expect(leastSquares([[1, 2]], [3])).toBeUndefined();
  expect(leastSquares([], [])).toBeUndefined();
});

it('leaves residuals that stand upright on every column, and the inverse of X transposed X', () => {
  const row = fc.tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: -20, max: 20 }), fc.integer({ min: -100, max: 100 }));
  fc.assert(
    fc.property(fc.array(row, { minLength: 4, maxLength: 12 }), (rows) => {
      const x = rows.map(([a, b]) => [1, a, b]);
      const fit = leastSquares(
        x,
        rows.map(([, , y]) => y),
      );
      fc.pre(fit !== undefined);
      for (const column of transpose(x)) {
        expect(column.reduce((total, value, i) => total + value * fit.residuals[i]!, 0)).toBeCloseTo(0, 6);
      }
      const identity = multiply(multiply(transpose(x), x), fit.unscaledCovariance);
      identity.forEach((line, i) => line.forEach((value, j) => expect(value).toBeCloseTo(i === j ? 1 : 0, 5)));
    }),
  );
});
