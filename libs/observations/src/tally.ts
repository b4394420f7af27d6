import type { Cell } from './cell.js';
import type { CellUnit } from './cell-unit.js';
import { entry } from './entry.js';
import type { Observation } from './observation.js';

interface Sum {
  n: number;
  weight: number;
}

type ByValue = Map<number, Sum>;
type ByUnit = Map<CellUnit, ByValue>;
type ByTime = Map<number, ByUnit>;
type BySplit = Map<string, ByTime>;

/**
 * Counts observations into cells. Adding an observation and later taking the same one away leaves nothing, so that the difference
 * between before and after is one tally: `add` what holds now, `take` what held before.
 */
export class Tally {
  // Map in map: an import counts dozens of observations a row, and texts that join the parts of a key would cost more than the counting.
  private readonly sums = new Map<string, BySplit>();

  add(observation: Observation): void {
    this.count(observation, 1);
  }

  take(observation: Observation): void {
    this.count(observation, -1);
  }

  /** The cells that are not empty, in no particular order. */
  *cells(): Generator<Cell> {
    for (const [measure, splits] of this.sums) {
      for (const [split, times] of splits) {
        for (const [at, units] of times) {
          for (const [unit, values] of units) {
            for (const [value, { n, weight }] of values) {
              if (n !== 0 || weight !== 0) yield { measure, at, unit, split, value, n, weight };
            }
          }
        }
      }
    }
  }

  private count(observation: Observation, sign: 1 | -1): void {
    const times = (observation.times ?? 1) * sign;
    const weight = (observation.weight ?? 0) * sign;
    if (observation.grain === 'flow') return this.bump(observation, observation.month, times, weight);
    if (observation.grain === 'snapshot') return this.bump(observation, observation.day, times, weight);
    if (observation.until !== undefined && observation.until <= observation.from) return;
    this.bump(observation, observation.from, times, weight);
    if (observation.until !== undefined) this.bump(observation, observation.until, -times, -weight);
  }

  private bump({ measure, unit, split, value }: Observation, at: number, n: number, weight: number): void {
    const splits = entry(this.sums, measure, newMap<string, ByTime>);
    const units = entry(entry(splits, split, newMap<number, ByUnit>), at, newMap<CellUnit, ByValue>);
    const sum = entry(entry(units, unit, newMap<number, Sum>), value, noSum);
    sum.n += n;
    sum.weight += weight;
  }
}

function newMap<Key, Value>(): Map<Key, Value> {
  return new Map();
}

function noSum(): Sum {
  return { n: 0, weight: 0 };
}
