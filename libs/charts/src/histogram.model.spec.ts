import * as fc from 'fast-check';
import { barName, histogramBars, smallestBar } from './histogram.model.js';

const named = (counts: readonly (readonly [number, number])[]) =>
  histogramBars(counts.map(([at, n]) => ({ at, n }))).map((bar) => [barName(bar), bar.n]);

describe('a histogram', () => {
  it('has a bar a point, and keeps empty points between others', () => {
    expect(
      named([
        [-1, 20],
        [0, 30],
        [2, 12],
      ]),
    ).toEqual([
      ['−1', 20],
      ['0', 30],
      ['1', 0],
      ['2', 12],
    ]);
  });

  it('puts halves with the point further from 0', () => {
    expect(
      named([
        [-0.5, 10],
        [0, 10],
        [0.5, 10],
      ]),
    ).toEqual([
      ['−1', 10],
      ['0', 10],
      ['1', 10],
    ]);
  });

  it('merges its ends until none stands for 1 to 5', () => {
    expect(
      named([
        [-7, 1],
        [-5, 4],
        [-4, 3],
        [-1, 40],
        [0, 20],
        [3, 2],
        [5, 5],
      ]),
    ).toEqual([
      ['−4 or less', 8],
      ['−3', 0],
      ['−2', 0],
      ['−1', 40],
      ['0', 20],
      ['1', 0],
      ['2', 0],
      ['3 or more', 7],
    ]);
  });

  it('shows 6 and hides 5', () => {
    expect(named([[0, 6]])).toEqual([['0', 6]]);
    expect(named([[0, 5]])).toEqual([]);
  });

  it('merges a small class between larger ones with its smaller neighbour', () => {
    expect(
      named([
        [0, 30],
        [1, 3],
        [2, 10],
      ]),
    ).toEqual([
      ['0', 30],
      ['1 to 2', 13],
    ]);
  });

  it('has no bars for no observations', () => {
    expect(named([])).toEqual([]);
  });

  it('never shows a bar of 1 to 5, and loses nobody where it shows bars', () => {
    const counts = fc.array(
      fc.record({ at: fc.integer({ min: -20, max: 20 }).map((half) => half / 2), n: fc.integer({ min: 0, max: 30 }) }),
    );
    fc.assert(
      fc.property(counts, (given) => {
        const bars = histogramBars(given);
        expect(bars.every(({ n }) => n === 0 || n >= smallestBar)).toBe(true);
        if (bars.length > 0) expect(sum(bars)).toBe(sum(given));
      }),
    );
  });
});

function sum(counts: readonly { readonly n: number }[]): number {
  return counts.reduce((total, { n }) => total + n, 0);
}
