import { SpreadRows } from './spread-rows.js';

/** The middle half of three groups, one with too few. */
export function MiddleHalves() {
  return (
    <SpreadRows
      width={640}
      title="Middle halves"
      model={{
        from: -4,
        to: 3,
        belowText: 'below',
        aboveText: 'above',
        rows: [
          {
            key: 'a',
            name: 'North',
            spread: { low: -2, median: -0.5, high: 0 },
            latestText: '−0.5  (46)',
            lines: ['Median −0.5', 'Middle half −2 to 0'],
            spoken: 'North, median −0.5',
          },
          {
            key: 'b',
            name: 'South and all that lies beyond the river',
            spread: { low: -1, median: -1, high: -1 },
            latestText: '−1  (24)',
            lines: ['Median −1', 'Middle half −1 to −1'],
            spoken: 'South, median −1',
          },
          { key: 'c', name: 'West', latestText: '', instead: 'under 10', lines: ['Under 10'], spoken: 'West, under 10' },
        ],
      }}
    />
  );
}
