import { randomBelow, seededRandom } from './random.js';

const draw = (seed: number, count: number) => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, random);
};

it('gives the same numbers for the same seed and others for another', () => {
  expect(draw(42, 20)).toEqual(draw(42, 20));
  expect(draw(42, 20)).not.toEqual(draw(43, 20));
  expect(draw(1, 5)).not.toEqual(draw(1 + 4294967296, 5));
});

it('spreads evenly over 0 up to, not including, 1', () => {
  const numbers = draw(7, 100_000);
  const tenths = Array.from({ length: 10 }, (_, i) => numbers.filter((x) => Math.floor(x * 10) === i).length);

  expect(numbers.every((x) => x >= 0 && x < 1)).toBe(true);
  // Chi-square with 9 degrees of freedom: 27.9 is its 0.999 quantile.
  expect(tenths.reduce((total, count) => total + (count - 10_000) ** 2 / 10_000, 0)).toBeLessThan(27.9);
});

it('does not let one number tell the next', () => {
  const numbers = draw(11, 50_000);
  const together = numbers.slice(1).reduce((total, x, i) => total + (x - 0.5) * (numbers[i]! - 0.5), 0);

  expect(Math.abs((12 * together) / numbers.length)).toBeLessThan(4 / Math.sqrt(numbers.length));
});

it('draws every whole number below the count', () => {
  const random = seededRandom(3);

  expect(new Set(Array.from({ length: 500 }, () => randomBelow(random, 6)))).toEqual(new Set([0, 1, 2, 3, 4, 5]));
});
