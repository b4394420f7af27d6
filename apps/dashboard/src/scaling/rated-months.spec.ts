import { monthFromText } from '@waymark/calendar';
import { notRated, notSent } from '@waymark/contract';
import { type Frame, WordColumnBuilder, decodeFrame } from '@waymark/frames';
import { aFrame } from '../testing/a-service.js';
import { bandCounts, begunWords, firstRating, fromFirstList, ratedFinding, ratedMonths, ratedNumbers } from './rated-months.js';

const [july, january, february, march] = ['2025-07', '2026-01', '2026-02', '2026-03'].map((text) => monthFromText(text)!);

type Row = readonly [month: number, rating: number, n: number];

function aSlice(rows: readonly Row[], name = 'ALL'): Frame {
  const [unit, cut] = [new WordColumnBuilder(), new WordColumnBuilder()];
  for (let i = 0; i < rows.length; i++) {
    unit.add(name);
    cut.add('');
  }
  const numbers = (of: (row: Row) => number) => ({ kind: 'numbers', values: Float64Array.from(rows.map(of)) }) as const;
  return {
    length: rows.length,
    columns: {
      unit: unit.build(),
      cut: cut.build(),
      month: numbers(([month]) => month),
      rating: numbers(([, rating]) => rating),
      n: numbers(([, , n]) => n),
    },
    facts: {},
  };
}

const read = (rows: readonly Row[], from = january!, to = march!, first = july!) =>
  ratedMonths(aSlice(rows), 'ALL', '', { from, to }, first);

describe('open cases by their latest rating', () => {
  it('have their median and share from the rated, and the not rated beside them out of all open cases', () => {
    const [month] = read(
      [
        [march!, 4, 5],
        [march!, 5, 4],
        [march!, 8, 1],
        [march!, notRated, 30],
      ],
      march,
    );

    expect(month).toMatchObject({ state: 'ok', rated: 10, open: 40, median: 4.5, notRated: 0.75 });
  });

  it('begin with the first month that has a list, and keep a month without one after it', () => {
    const later = read([[february!, 4, 12]]);

    expect(fromFirstList(later).map(({ month, state }) => [month, state])).toEqual([
      [february, 'ok'],
      [march, 'none'],
    ]);
    expect(fromFirstList(read([]))).toEqual([]);
  });

  it('have no spread and no median where fewer than ten are rated, but say how many', () => {
    const [month] = read(
      [
        [march!, 4, 9],
        [march!, notRated, 31],
      ],
      march,
    );

    expect(month).toMatchObject({ state: 'too_few', rated: 9, open: 40, notRated: 0.775 });
    expect(month).not.toHaveProperty('counts');
    expect(month).not.toHaveProperty('median');
  });

  it('give no share of not rated where fewer than twenty are open', () => {
    const [month] = read(
      [
        [march!, 4, 12],
        [march!, notRated, 7],
      ],
      march,
    );

    expect(month).toMatchObject({ state: 'ok', open: 19 });
    expect(month).not.toHaveProperty('notRated');
  });

  it('keep a month without a list, and one without ratings, in their places', () => {
    const months = read([
      [january!, notSent, 40],
      [march!, 4, 12],
    ]);

    expect(months.map(({ month, state }) => [month, state])).toEqual([
      [january, 'silent'],
      [february, 'none'],
      [march, 'ok'],
    ]);
  });

  it('fall into five bands that hold every rating once', () => {
    expect(bandCounts([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1])).toEqual([3, 2, 2, 2, 2]);
  });
});

describe('the title', () => {
  it('says where the middle rating stands and stood, and that most are not rated', () => {
    const months = read([
      [july!, 5, 20],
      [january!, 5, 20],
      [january!, notRated, 20],
      [march!, 6, 20],
      [march!, notRated, 30],
    ]);

    expect(ratedFinding(months)).toBe('The middle rating is 6, was 5 in January 2026; 60% are not rated');
    expect(ratedNumbers(months)).toBe('March 2026: 20 of 50 rated');
  });

  it('says nothing of those not rated while ratings have come for fewer than the six months looked back on, and why', () => {
    const rows: readonly Row[] = [
      [january!, 5, 20],
      [january!, notRated, 20],
      [march!, 6, 20],
      [march!, notRated, 30],
    ];
    const begun = read(rows, january, march, january);

    expect(ratedFinding(begun)).toBe('The middle rating is 6, was 5 in January 2026');
    expect(begunWords(begun.at(-1)!)).toBe(
      'Ratings begin in January 2026 here: 3 of the last 6 months have come, so more cases may be rated than this shows.',
    );
    expect(begunWords(read(rows).at(-1)!)).toBeUndefined();
  });

  it('takes the beginning of ratings from all of them, also where lists of open cases begin later', () => {
    const row = { figure: 'MM-23', unit: 'ALL', numerator: 3, denominator: 4 };
    const figures = decodeFrame(
      aFrame([
        { ...row, month: february! },
        { ...row, month: july! },
      ]),
    );

    expect(firstRating(figures)).toBe(july);
    expect(firstRating(decodeFrame(aFrame([])))).toBeUndefined();
  });

  it('never says that it moved where it did not', () => {
    expect(
      ratedFinding(
        read([
          [july!, 5, 20],
          [january!, 5, 20],
          [march!, 5, 20],
        ]),
      ),
    ).toBe('The middle rating is 5, as in January 2026; 0% are not rated');
  });

  it('says too early where the last month has too few, whatever came before', () => {
    expect(
      ratedFinding(
        read([
          [january!, 5, 20],
          [march!, 5, 3],
        ]),
      ),
    ).toBe('Latest safety rating: too early to say');
    expect(ratedFinding(read([[march!, notSent, 20]]))).toBe('No rating was sent in the last six months');
  });
});
