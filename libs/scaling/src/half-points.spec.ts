import { medianInHalves } from './half-points.js';

it.each([
  [[6], 12],
  [[3, 6], 9],
  [[6, 3], 9],
  [[10, 0, 4], 8],
  [[1, 9, 3, 4], 7],
  [[5, 5, 5, 5], 10],
  [[0, 0], 0],
])('the median of %j is %i half points', (scores, halves) => {
  expect(medianInHalves(scores)).toBe(halves);
});

it('is whole for any scores, and leaves them as they were', () => {
  const scores = [9, 0, 10, 2];
  expect(medianInHalves(scores)).toBe(11);
  expect(scores).toEqual([9, 0, 10, 2]);
});

it('is not asked of nothing', () => {
  expect(() => medianInHalves([])).toThrow('at least one score');
});
