import type { Spread } from '@waymark/indicators';
import { spreadRowOf } from './spread-row.js';

const kind = { counted: 'comparisons', middle: 'Median', least: 10 };
const row = (spread: Partial<Spread>) => spreadRowOf('a', 'Assessment', { counts: [], n: 46, state: 'ok', ...spread }, kind);

describe('a row of a middle half', () => {
  it('says its median, its middle half and how many there are, with a minus that is heard', () => {
    const { lines, spoken, spread } = row({ median: -0.5, lowerQuarter: -2, upperQuarter: 0 });

    expect(lines).toEqual(['Median −0.5', 'Middle half from −2 to 0', '46 comparisons']);
    expect(spoken).toBe('Assessment, Median minus 0.5, Middle half from minus 2 to 0, 46 comparisons');
    expect(spread).toEqual({ low: -2, median: -0.5, high: 0 });
  });

  it('says how many are wanting where there are too few, and no number where it is hidden', () => {
    expect(row({ n: 4, state: 'too_few' })).toMatchObject({
      instead: 'under 10',
      lines: ['Not enough data: 4 comparisons, shown from 10'],
    });
    expect(row({ n: 0, state: 'hidden' })).toMatchObject({ instead: 'c', spoken: 'Assessment, Hidden: 1 to 5' });
  });
});
