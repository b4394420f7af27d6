import { Timeline } from './timeline.js';
import type { TimelineLook, TimelineMark } from './timeline.model.js';

const aMark = (key: string, at: number, look: TimelineLook, wasAt?: number): TimelineMark => ({
  key,
  at,
  look,
  wasAt,
  name: key,
  lines: [],
  spoken: key,
});

/** Two lanes over two years: done, past its date, moved from an earlier day, and due; two that would touch stand beneath one another. */
export function PlannedMovedDone() {
  return (
    <Timeline
      width={640}
      title="Planned, moved, done"
      model={{
        from: 20000,
        to: 20730,
        years: [
          { at: 20000, name: 'Year 1' },
          { at: 20365, name: 'Year 2' },
        ],
        now: 20400,
        nowText: 'Known to here',
        lanes: [
          {
            key: 'a',
            name: 'Organisational alignment',
            marks: [aMark('a1', 20100, 'done'), aMark('a2', 20110, 'done'), aMark('a3', 20380, 'past')],
          },
          { key: 'b', name: 'Learning', marks: [aMark('b1', 20500, 'moved', 20420), aMark('b2', 20700, 'due')] },
        ],
      }}
    />
  );
}
