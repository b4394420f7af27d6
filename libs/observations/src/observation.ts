import type { Month, Day } from '@waymark/calendar';
import type { CellUnit } from './cell-unit.js';

/**
 * How an observation stands in time. flow: it belongs to one month. stock: it holds from one month until another. snapshot: it is how
 * things stood on one day.
 */
export type Grain = 'flow' | 'stock' | 'snapshot';

interface Spoken {
  /** What is measured, for example `answer/parent-carer/1/p2`. Never text of people, never a name. */
  readonly measure: string;
  readonly unit: CellUnit;
  /** At most one further cut, written `dimension=word`, for example `pathway=child_protection`; '' for none. Never crossed. */
  readonly split: string;
  /** A small whole number: a level, a score, 0 or 1; halves as fixed point where the measure says so. */
  readonly value: number;
  /** How often it counts; 1 where left out (26 of 40 replied is one observation 26 times and one 14 times). */
  readonly times?: number;
  /** What is carried along to be divided by, as a whole number (full-time equivalents in millionths); 0 where left out. */
  readonly weight?: number;
}

export interface FlowObservation extends Spoken {
  readonly grain: 'flow';
  readonly month: Month;
}

export interface StockObservation extends Spoken {
  readonly grain: 'stock';
  /** The first month on whose last day it holds. */
  readonly from: Month;
  /** The first month on whose last day it no longer holds; left out where it still does. */
  readonly until?: Month;
}

export interface SnapshotObservation extends Spoken {
  readonly grain: 'snapshot';
  readonly day: Day;
}

/** One value, in one voice, of one unit, at one time. Observations live in memory and are counted at once; they are not stored. */
export type Observation = FlowObservation | StockObservation | SnapshotObservation;
