import fc from 'fast-check';
import { inLastRun, inLongRun, runs, type Side } from './runs.js';

const sidesOf = (pattern: string): (Side | null)[] =>
  [...pattern].map((mark) => ({ '+': 1 as const, '-': -1 as const, '0': 0 as const })[mark] ?? null);

it('agrees with the tabled limits of Anhøj and Olesen (2014): 10, 12, 20 and 24 useful points', () => {
  const limits = [10, 12, 20, 24].map((useful) => runs(sidesOf('+-'.repeat(useful / 2))));

  expect(limits.map(({ longestRunMax }) => longestRunMax)).toEqual([6, 7, 7, 8]);
  expect(limits.map(({ crossingsMin }) => crossingsMin)).toEqual([2, 3, 6, 8]);
});

it('signals a run beyond the limit, not one at the limit', () => {
  const atLimit = runs(sidesOf('+++++++-+-+-'));
  const beyond = runs(sidesOf('++++++++-+-+'));

  expect(atLimit).toMatchObject({ longestRun: 7, longestRunMax: 7, crossings: 5, signal: false });
  expect(beyond).toMatchObject({ longestRun: 8, longestRunMax: 7, crossings: 4, crossingsMin: 3, signal: true });
});

it('signals fewer crossings than the limit, not as many', () => {
  expect(runs(sidesOf('+++---++++--'))).toMatchObject({ crossings: 3, crossingsMin: 3, signal: false });
  expect(runs(sidesOf('++++++------'))).toMatchObject({ longestRun: 6, crossings: 1, signal: true });
});

it('neither ends a run nor counts at a point on the line or a missing one', () => {
  expect(runs(sidesOf('++0+ +-'))).toMatchObject({ observed: 7, useful: 5, longestRun: 4, crossings: 1 });
});

it('has no runs without a useful point', () => {
  expect(runs(sidesOf('00 0'))).toEqual({
    observed: 4,
    useful: 0,
    longestRun: null,
    longestRunMax: null,
    crossings: null,
    crossingsMin: null,
    signal: false,
  });
});

it('marks the points of an unusually long run and no others', () => {
  expect(inLongRun(sidesOf('-+-+++0+++++-'))).toEqual([...Array(13).keys()].map((i) => i >= 3 && i <= 11 && i !== 6));
});

it('marks the run since the line was last crossed', () => {
  expect(inLastRun(sidesOf('-++-+0+ '))).toEqual([false, false, false, false, true, false, true, false]);
  expect(inLastRun(sidesOf('0 '))).toEqual([false, false]);
});

it('finds the same when the chart is turned upside down or read backwards', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom<Side | null>(1, -1, 0, null), { maxLength: 60 }), (sides) => {
      const flipped = sides.map((side) => (side === 1 ? -1 : side === -1 ? 1 : side));
      expect(runs(flipped)).toEqual(runs(sides));
      expect(runs([...sides].reverse())).toEqual(runs(sides));
    }),
  );
});
