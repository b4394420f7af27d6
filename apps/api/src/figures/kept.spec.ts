import { Kept } from './kept.js';

const of = (version: number, weight = 4) => ({ version, weight });
const keptOf = (budget: number) =>
  new Kept<{ readonly version: number; readonly weight: number }>(budget, ({ weight }) => weight);

it('finds what holds for the version that is asked for, and no other', () => {
  const kept = keptOf(10);
  kept.set(1, of(7));

  expect(kept.get(1, 7)).toEqual(of(7));
  expect(kept.get(1, 8)).toBeUndefined();
  expect(kept.get(2, 7)).toBeUndefined();
});

it('lets go first of what was asked for longest ago', () => {
  const kept = keptOf(10);
  kept.set(1, of(1));
  kept.set(2, of(1));
  kept.get(1, 1);
  kept.set(3, of(1));

  expect([1, 2, 3].map((id) => kept.get(id, 1) !== undefined)).toEqual([true, false, true]);
});

it('keeps the newest even where it weighs more than everything may, and counts a new version in place of the old one', () => {
  const kept = keptOf(10);
  kept.set(1, of(1, 50));
  expect(kept.get(1, 1)).toBeDefined();

  kept.set(1, of(2, 6));
  kept.set(2, of(1, 4));
  expect([kept.get(1, 2), kept.get(2, 1)]).toEqual([of(2, 6), of(1, 4)]);
});
