import { lastFullMonth, synthesise } from './index.js';
import type { SyntheticDataset } from './index.js';

const small = (seed: number) => synthesise({ seed, until: '2025-10', size: 'small' });
const text = (synthetic: ReturnType<typeof small>, dataset: SyntheticDataset) => [...synthetic.csvOf(dataset)].join('');

describe('the synthetic authority', () => {
  it('is the same to the byte for the same seed, however often and in whatever order it is asked', () => {
    const [first, second] = [small(7), small(7)];
    const backwards = new Map([...second.datasets].reverse().map((dataset) => [dataset, text(second, dataset)]));
    for (const dataset of first.datasets) {
      expect(text(first, dataset)).toBe(backwards.get(dataset));
      expect(text(first, dataset)).toBe(text(first, dataset));
    }
  });

  it('differs from seed to seed in people, ratings and replies', () => {
    for (const dataset of ['people', 'ratings', 'responses'] as const) {
      expect(text(small(7), dataset)).not.toBe(text(small(8), dataset));
    }
  });

  it('ends with the month asked for and has as many months', () => {
    const { months } = synthesise({ seed: 1, until: '2026-02', months: 14, size: 'small' });
    expect(months).toHaveLength(14);
    expect([months[0], months[13]]).toEqual(['2025-01', '2026-02']);
  });

  it('has exactly as many ratings as asked for', () => {
    const { rowsOf } = synthesise({ seed: 1, until: '2025-10', size: { cases: 50, ratings: 12_345 } });
    expect([...rowsOf('ratings')]).toHaveLength(12_345);
  });

  it('draws a hundred thousand ratings in pieces, as a file that is never held whole', () => {
    const { csvOf } = synthesise({ seed: 1, until: '2025-10', size: { cases: 50, ratings: 100_000 } });
    let chunks = 0;
    for (const chunk of csvOf('ratings')) chunks += chunk.length > 0 ? 1 : 0;
    expect(chunks).toBe(50);
  });

  it.each([
    [{ until: '2025-13' }, /until is a month/],
    [{ until: '2025-10', months: 0 }, /at least one month/],
    [{ until: '2025-10', teams: 1 }, /two teams/],
  ])('refuses %j', (options, reason) => {
    expect(() => synthesise({ seed: 1, ...options })).toThrow(reason);
  });
});

describe('the last full month', () => {
  it('is the month before that of the day, over the turn of a year too', () => {
    expect(lastFullMonth('2026-01-31')).toBe('2025-12');
    expect(lastFullMonth('2025-11-01')).toBe('2025-10');
    expect(() => lastFullMonth('2025-02-30')).toThrow(RangeError);
  });
});
