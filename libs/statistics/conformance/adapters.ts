import type { Adapters } from './case.js';
import { charts } from './charts.js';
import { proportions } from './proportions.js';

/** Every method that a case may name. A colleague's table joins here with one line. */
export const adapters: Adapters = { ...charts, ...proportions };
