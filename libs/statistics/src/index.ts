export { computed, notComputable, valueOf } from './outcome.js';
export type { Computed, NotComputable, Outcome, ReasonCode } from './outcome.js';
export { mean, standardDeviation, sum, variance } from './sums.js';
export { median, quantile } from './quantile.js';
export { randomBelow, seededRandom } from './random.js';
export type { RandomSource } from './random.js';
