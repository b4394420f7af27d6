import { SmallMultiples } from './small-multiples.js';

const steady = [0.42, 0.44, 0.39, 0.45, 0.41, 0.43, 0.4, 0.44];

/** Three groups on one axis: steady, moved, and too few. */
export function ThreeGroups() {
  const points = (values: readonly number[], from = values.length) =>
    values.map((value, i) => ({
      value,
      centre: 0.43,
      lower: 0.3,
      upper: 0.56,
      mark: i >= from ? ('concern' as const) : undefined,
    }));
  return (
    <SmallMultiples
      model={{
        kind: 'share',
        first: 'Oct 2024',
        last: 'May 2025',
        panels: [
          { key: 'a', name: 'North', latestText: '44%', points: points(steady), spoken: 'North: 44 per cent' },
          {
            key: 'b',
            name: 'South',
            latestText: '24%',
            points: points([...steady.slice(0, 5), 0.26, 0.25, 0.24], 5),
            spoken: 'South: 24 per cent',
          },
          { key: 'c', name: 'West', latestText: 'under 20', points: [], instead: 'under 20', spoken: 'West: under 20' },
        ],
      }}
    />
  );
}
