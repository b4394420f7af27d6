import { agreement } from './agreement.js';
import type { Adapters } from './case.js';
import { charts } from './charts.js';
import { disclosure } from './disclosure.js';
import { distribution } from './distribution.js';
import { ordinal } from './ordinal.js';
import { proportions } from './proportions.js';
import { samples } from './samples.js';
import { teams } from './teams.js';
import { timeSeries } from './time-series.js';

/** Every method that a case may name, by the sections of the methods document. */
export const adapters: Adapters = {
  ...charts,
  ...proportions,
  ...samples,
  ...teams,
  ...agreement,
  ...ordinal,
  ...timeSeries,
  ...disclosure,
  ...distribution,
};
