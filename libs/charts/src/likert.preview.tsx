import { Likert } from './likert.js';

/** Three wholes in six parts, one of them with too few. */
export function BandsByQuarter() {
  return (
    <Likert
      width={560}
      title="Bands by quarter"
      model={{
        parts: [
          { name: 'Not known', look: 'hatched' },
          { name: '0–2', look: 'scale-1' },
          { name: '3–4', look: 'scale-2' },
          { name: '5–6', look: 'scale-3' },
          { name: '7–8', look: 'scale-4' },
          { name: '9–10', look: 'scale-5' },
        ],
        rows: [
          { key: 'a', name: 'Mar 2026', numbers: '1,541', counts: [420, 60, 130, 190, 150, 50], spoken: '' },
          { key: 'b', name: 'Jun 2026', numbers: '', instead: 'under 10', spoken: '' },
          { key: 'c', name: 'Sep 2026', numbers: '1,572', counts: [380, 50, 120, 190, 200, 60], spoken: '' },
        ],
      }}
    />
  );
}
