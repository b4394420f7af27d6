import { MovementBars } from './movement-bars.js';

/** Two groups apart, one row with too few. */
export function TwoGroups() {
  const row = (name: string, n: number, falling: number, rising: number) => ({
    name,
    n,
    shares: { falling, rising, level: 1 - falling - rising },
  });
  return (
    <MovementBars
      width={640}
      title="Two groups"
      model={{
        counted: 'Cases',
        groups: [
          {
            name: 'First',
            rows: [
              row('All of them', 296, 0.09, 0.24),
              row('North', 86, 0.07, 0.24),
              { name: 'South', n: 12, instead: 'under 20' },
            ],
          },
          { name: 'Second', rows: [row('All of them', 58, 0.12, 0.29)] },
        ],
      }}
    />
  );
}
