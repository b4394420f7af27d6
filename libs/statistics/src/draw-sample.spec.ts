import fc from 'fast-check';
import { drawSample, drawStratifiedSample } from './draw-sample.js';
import { valueOf } from './outcome.js';

const list = Array.from({ length: 20 }, (_, i) => `CASE-${i + 1}`);

it('draws the same cases again from the same seed, in whatever order the rows came', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(list, { minLength: 20 }), fc.nat(), (shuffled, seed) => {
      expect(drawSample(shuffled, 6, seed)).toEqual(drawSample(list, 6, seed));
    }),
  );
});

it('draws each case once, and keeps everybody else in reserve', () => {
  const { drawn, reserves } = valueOf(drawSample(list, 6, 2024))!;

  expect(drawn).toHaveLength(6);
  expect([...drawn, ...reserves].sort()).toEqual([...list].sort());
});

it('extends a sample without losing the cases already drawn', () => {
  const six = valueOf(drawSample(list, 6, 7))!;
  const eight = valueOf(drawSample(list, 8, 7))!;

  expect(eight.drawn).toEqual([...six.drawn, ...six.reserves.slice(0, 2)]);
});

it('draws every case about equally often', () => {
  const times = new Map(list.map((name) => [name, 0]));
  const draws = 4000;
  for (let seed = 0; seed < draws; seed++) {
    for (const name of valueOf(drawSample(list, 5, seed))!.drawn) times.set(name, times.get(name)! + 1);
  }
  const expected = (draws * 5) / 20;
  const chiSquare =
    [...times.values()].reduce((total, seen) => total + (seen - expected) ** 2 / (expected * 0.75), 0) * (19 / 20);
  // 43.8 is the 99.9% point of chi-square with 19 degrees of freedom
  expect(chiSquare).toBeLessThan(43.8);
});

it('refuses a case listed twice, too many cases and an empty list', () => {
  expect(drawSample(['CASE-1', 'CASE-1'], 1, 1)).toMatchObject({ reason: 'outside-domain' });
  expect(drawSample(list, 21, 1)).toMatchObject({ reason: 'outside-domain' });
  expect(drawSample([], 0, 1)).toMatchObject({ reason: 'no-data' });
});

it('draws from each team its own number, whatever the order of the teams', () => {
  const north = { stratum: 'North', cases: list.slice(0, 12), n: 4 };
  const south = { stratum: 'South', cases: list.slice(12), n: 2 };
  const round = valueOf(drawStratifiedSample([south, north], 99))!;

  expect(round.map(({ stratum, drawn }) => [stratum, drawn.length])).toEqual([
    ['North', 4],
    ['South', 2],
  ]);
  expect(round[0]!.drawn.every((name) => north.cases.includes(name))).toBe(true);
  expect(valueOf(drawStratifiedSample([north, south], 99))).toEqual(round);
  expect(drawStratifiedSample([north, { ...south, cases: north.cases }], 99)).toMatchObject({ reason: 'outside-domain' });
});
