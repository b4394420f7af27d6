import { CompareGrid } from './compare-grid.js';
import type { CompareCell } from './compare-grid.model.js';

/** Three units in two measures: one beyond chance each way, one apart, one with too few. */
export function BesideTheRest() {
  const cell = (text: string, stands: CompareCell['stands'], spoken: string) => ({ text, stands, spoken });
  return (
    <CompareGrid
      title="Three units in two measures"
      model={{
        corner: 'Measure',
        units: ['North', 'South', 'West'],
        rows: [
          {
            key: 'one',
            name: 'First measure',
            cells: [
              cell('83%', 'above', 'above the rest, 83 per cent beside 61'),
              cell('48%', 'below', 'below the rest, 48 per cent beside 74'),
              cell('70%', 'alike', 'no difference beyond chance'),
            ],
            all: '67%',
          },
          {
            key: 'two',
            name: 'Second measure',
            cells: [
              cell('40%', 'apart', 'not compared'),
              cell('under 20', 'too-few', 'under 20'),
              cell('–', 'none', 'nothing counted'),
            ],
            all: '40%',
          },
        ],
      }}
    />
  );
}
