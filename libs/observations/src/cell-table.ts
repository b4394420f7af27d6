import type { Cell } from './cell.js';
import type { CellUnit } from './cell-unit.js';

/** How many observations stand at one value, and what they weigh. */
export interface Count {
  readonly value: number;
  readonly n: number;
  readonly weight: number;
}

type ByUnit = Map<CellUnit, Count[]>;

/** An authority's cells, ready to be looked up by measure, split and time. */
export class CellTable {
  private readonly byTime = new Map<string, Map<number, ByUnit>>();
  private readonly measures = new Set<string>();

  constructor(cells: Iterable<Cell>) {
    for (const { measure, split, unit, at, value, n, weight } of cells) {
      const times = entry(this.byTime, keyOf(measure, split), () => new Map<number, ByUnit>());
      const units = entry(times, at, () => new Map<CellUnit, Count[]>());
      entry(units, unit, () => []).push({ value, n, weight });
      this.measures.add(measure);
    }
  }

  /** The counts of one measure at one time, by the unit in which they stand. */
  at(measure: string, time: number, split = ''): ReadonlyMap<CellUnit, readonly Count[]> {
    return this.byTime.get(keyOf(measure, split))?.get(time) ?? new Map<CellUnit, Count[]>();
  }

  /** Measures whose name begins so, in order of their names. */
  measuresFrom(prefix: string): readonly string[] {
    return [...this.measures].filter((measure) => measure.startsWith(prefix)).sort();
  }

  /** Every time (month or day) at which a measure has cells, in any unit, in order. */
  timesOf(measure: string, split = ''): readonly number[] {
    return [...(this.byTime.get(keyOf(measure, split))?.keys() ?? [])].sort((a, b) => a - b);
  }
}

function keyOf(measure: string, split: string): string {
  return `${measure}\u001f${split}`;
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
