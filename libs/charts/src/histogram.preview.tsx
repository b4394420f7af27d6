import { Histogram } from './histogram.js';
import { histogramBars } from './histogram.model.js';

const counts = [
  [-7, 2],
  [-5, 9],
  [-4, 19],
  [-3, 34],
  [-2, 58],
  [-1, 64],
  [0, 41],
  [1, 17],
  [2, 7],
  [4, 4],
] as const;

/** Small ends merged, 0 marked, the median beneath. */
export function MergedEnds() {
  return (
    <Histogram
      width={640}
      title="Merged ends"
      model={{
        bars: histogramBars(counts.map(([at, n]) => ({ at, n }))),
        median: -1,
        medianText: 'median −1',
        belowText: 'below',
        aboveText: 'above',
        counted: 'pairs',
      }}
    />
  );
}

/** A scale on which 0 is a value like any other. */
export function ScaleFromNothing() {
  return (
    <Histogram
      width={420}
      title="Scale from nothing"
      model={{
        bars: histogramBars([6, 8, 12, 20, 9].map((n, i) => ({ at: i, n }))),
        median: 3,
        medianText: 'middle 3',
        counted: 'answers',
      }}
    />
  );
}
