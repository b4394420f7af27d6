import { type Month, monthFromText, monthText } from '@waymark/calendar';
import { definitionOf } from '../catalogue.js';
import { wholeAuthority } from '../unit.js';
import { findingOf } from './finding.js';
import { type Reading, readingOf } from './reading.js';

const first = monthFromText('2022-04')!;
const before = [40, 44, 38, 45, 39, 43, 37, 44, 40, 42, 39, 45, 38, 44, 41, 43];
const after = [52, 55, 51, 54, 56, 52, 55, 53, 56, 54, 53, 55, 52];
const inMonth = (month: string) => monthFromText(month)!;

function read(shares: readonly (number | undefined)[], restarts: readonly Month[], id = 'MM-23'): Reading {
  const figures = shares.map((share, i) => ({
    month: first + i,
    numerator: share ?? 0,
    denominator: share === undefined ? 0 : 100,
    n: share === undefined ? 0 : 100,
    value: share === undefined ? undefined : share / 100,
    state: share === undefined ? ('none' as const) : ('ok' as const),
  }));
  const series = { figures, distribution: [] };
  const span = { from: first, to: (first + shares.length - 1) as Month };
  return readingOf({ indicator: definitionOf(id)!, unit: wholeAuthority, series, whole: series, span, restarts });
}

const centres = ({ points }: Reading) => points.map(({ centre }) => Math.round((centre ?? NaN) * 1000) / 10);
const mean = (shares: readonly number[]) => Math.round((shares.reduce((sum, share) => sum + share, 0) / shares.length) * 10) / 10;

describe('a usual range that a person restarted', () => {
  const restart = (first + before.length) as Month;
  const reading = read([...before, ...after], [restart]);

  it('is worked out from the points on each side by themselves, and both stay', () => {
    expect(new Set(centres(reading).slice(0, before.length))).toEqual(new Set([mean(before)]));
    expect(new Set(centres(reading).slice(before.length))).toEqual(new Set([mean(after)]));
    expect(reading.stretches.map(({ from, to, rule, counted }) => [monthText(from), monthText(to), rule, counted])).toEqual([
      ['2022-04', '2023-07', 'p', 16],
      ['2023-08', '2024-08', 'p', 13],
    ]);
  });

  it('leaves no mark of the change that it was restarted for', () => {
    expect(read([...before, ...after], []).tag).toBe('improving');
    expect(reading.tag).toBe('no-clear-change');
    expect(reading.points.filter(({ marked }) => marked !== undefined)).toEqual([]);
  });

  it('is told as no change since it was restarted, not over the change that it was restarted for', () => {
    expect(findingOf(definitionOf('OA-04')!, reading)).toBe('Dangers with goal and scale: about the same since August 2023');
  });

  it('says only after it what a change since then is', () => {
    const moved = read([...before, ...after, 75], [restart]);

    expect(moved).toMatchObject({ tag: 'improving', moved: 'up' });
    expect(moved.since!.to).toBe(first + before.length + after.length);
  });

  it('is a median and no verdict while fewer than 6 points stand after it', () => {
    const young = read([...before, ...after.slice(0, 5)], [restart]);

    expect(young).toMatchObject({ rule: 'run', tag: 'not-enough-data' });
    expect(young.points.at(-1)).toMatchObject({ centre: 0.54, lowerLimit: undefined, upperLimit: undefined });
    expect(young.points[0]!.upperLimit).toBeGreaterThan(0.5);
  });

  it('stands provisionally from 6 points on', () => {
    const provisional = read([...before, ...after.slice(0, 6)], [restart]);

    expect(provisional.rule).toBe('p');
    expect(provisional.points.at(-1)!.upperLimit).toBeGreaterThan(0.54);
  });
});

describe('a restart', () => {
  it('begins with the first month that is known where its own has no value', () => {
    const reading = read([...before, undefined, ...after], [(first + before.length) as Month]);

    expect(reading.stretches.map(({ counted }) => counted)).toEqual([before.length, after.length]);
  });

  it('begins with the quarter that holds its month', () => {
    const figures = Array.from({ length: 39 }, (_, i) => 40 + (i % 5));
    const [, second] = read(figures, [inMonth('2024-02')], 'MM-01').stretches;

    expect(monthText(second!.from)).toBe('2024-01');
  });

  it('changes nothing outside the months that are known, or in the first of them', () => {
    const plain = read([...before, ...after], []);

    expect(read([...before, ...after], [inMonth('2030-01'), inMonth('2019-01'), first])).toEqual(plain);
  });

  it('parts single values as it parts shares, and changes nothing of what is drawn as it stands', () => {
    const counted = (id: string) => read(before, [inMonth('2022-10')], id).stretches.map((stretch) => stretch.counted);

    expect(counted('LD-06')).toEqual([6, 10]);
    expect(counted('LD-02')).toHaveLength(1);
  });
});
