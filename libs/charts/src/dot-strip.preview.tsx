import type { DotStripModel } from './dot-strip.model.js';
import { DotStrip } from './dot-strip.js';

const row = (key: string, name: string, values: readonly number[], median: number) => ({
  key,
  name,
  counts: [...new Set(values)].map((at) => ({ at, n: values.filter((value) => value === at).length })),
  median,
  medianText: String(median),
  numbers: String(values.length),
  lines: [],
  spoken: name,
});

const model: DotStripModel = {
  line: { at: 18, name: 'Most common maximum 18' },
  rows: [
    row('a', 'North', [9, 12, 15, 15, 16, 20, 20], 15),
    { key: 'b', name: 'South', instead: 'under 6', medianText: '', numbers: '', lines: [], spoken: 'South' },
    row('c', 'West', [13, 14, 15, 15, 15, 21], 15),
  ],
};

/** Three groups, one of them too small to be drawn. */
export function UnnamedDots() {
  return <DotStrip width={560} title="Unnamed dots" model={model} />;
}
