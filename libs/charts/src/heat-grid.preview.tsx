import { HeatGrid } from './heat-grid.js';

/** Four months of a scale of 0 to 10, one of them with too few. */
export function ScaleOverMonths() {
  const shapes = [
    { counts: [1, 2, 6, 10, 18, 26, 20, 12, 6, 2, 1], median: 5, missing: 0.5 },
    { counts: [1, 2, 4, 9, 16, 22, 24, 14, 8, 3, 1], median: 5.5, missing: 0.44 },
    { missing: 0.95 },
    { counts: [0, 1, 3, 6, 12, 18, 26, 18, 10, 4, 2], median: 6, missing: 0.38 },
  ];
  return (
    <HeatGrid
      width={480}
      title="A scale over four months"
      model={{
        lowest: 0,
        highest: 10,
        missingName: 'Not known, % of all',
        shareName: 'Of those known',
        noneName: 'Under 10 known',
        columns: shapes.map((shape, i) => ({ ...shape, month: 660 + i, label: `Month ${i + 1}`, lines: [], spoken: '' })),
      }}
    />
  );
}
