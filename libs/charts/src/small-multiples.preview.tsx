import { SmallMultiples } from './small-multiples.js';

const told = (key: string, at: number) => ({
  head: `Group ${key}, step ${at + 1}`,
  lines: [],
  spoken: `Group ${key}, step ${at + 1}`,
});

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
      title="Three groups"
      tell={told}
      model={{
        kind: 'share',
        form: 'line',
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

/** Waves of two groups: dots with intervals, never joined. */
export function GroupsInWaves() {
  const points = [0.41, 0.5, undefined, 0.49].map((value) =>
    value === undefined ? {} : { value, lower: value - 0.1, upper: value + 0.1 },
  );
  return (
    <SmallMultiples
      title="Groups in waves"
      tell={told}
      model={{
        kind: 'share',
        form: 'dots',
        first: 'Oct 2024',
        last: 'May 2026',
        panels: ['North', 'South'].map((name) => ({
          key: name,
          name,
          latestText: '49%',
          points,
          spoken: `${name}: 49 per cent`,
        })),
      }}
    />
  );
}
