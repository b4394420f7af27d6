import { type Day, type Month, monthOf } from '@waymark/calendar';
import type { Cell } from './cell.js';
import { type CellUnit, teamsOfUnit } from './cell-unit.js';
import { entry } from './entry.js';

/** How many observations stand at one value, and what they weigh. */
export interface Count {
  readonly value: number;
  readonly n: number;
  readonly weight: number;
}

/** The units of which counts are wanted; `undefined`: all. */
export type WantedUnits = ReadonlySet<CellUnit> | undefined;

type ByUnit = Map<CellUnit, Count[]>;

/** What stands at one time, by unit; units of several teams apart, because they are found by any of their teams. */
interface AtOneTime {
  readonly single: ByUnit;
  readonly shared: ByUnit;
}

const nothing: AtOneTime = { single: new Map(), shared: new Map() };

/** One measure in one split: what stands at each time, and what is worked out of it once somebody asks. */
class Series {
  readonly byTime = new Map<number, AtOneTime>();
  private times: readonly number[] | undefined;
  private sums: readonly AtOneTime[] | undefined;
  private lastDays: ReadonlyMap<Month, ReadonlyMap<CellUnit, Day>> | undefined;

  /** Every time, in order. */
  timesInOrder(): readonly number[] {
    return (this.times ??= [...this.byTime.keys()].sort((a, b) => a - b));
  }

  /** All that stands at the times up to one, added up; `undefined` where there is none. */
  sumUpTo(latest: number): AtOneTime | undefined {
    this.sums ??= runningSums(this.timesInOrder().map((time) => this.byTime.get(time)!));
    return this.sums[lastUpTo(this.timesInOrder(), latest)];
  }

  /** For each month of a series of days, the latest day of each unit. */
  latestDays(): ReadonlyMap<Month, ReadonlyMap<CellUnit, Day>> {
    return (this.lastDays ??= latestDaysOf(this));
  }
}

const noSeries = new Series();

/** An authority's cells, ready to be looked up by measure, split and time. */
export class CellTable {
  private readonly series = new Map<string, Map<string, Series>>();

  constructor(cells: Iterable<Cell>) {
    for (const { measure, split, unit, at, value, n, weight } of cells) {
      const splits = entry(this.series, measure, () => new Map<string, Series>());
      const { byTime } = entry(splits, split, () => new Series());
      put(entry(byTime, at, emptyTime), unit, { value, n, weight });
    }
  }

  /** The counts of a measure at one time: a month for flows, a day for snapshots. A unit of several teams counts once. */
  at(measure: string, time: number, units?: WantedUnits, split = ''): readonly Count[] {
    return countsIn(this.seriesOf(measure, split).byTime.get(time), units);
  }

  /** How a stock stands on the last day of a month: all that began by then, less what had ended. */
  standing(measure: string, month: Month, units?: WantedUnits, split = ''): readonly Count[] {
    return countsIn(this.seriesOf(measure, split).sumUpTo(month), units);
  }

  /**
   * The counts of a snapshot, for each unit on the latest day of the month on which it has any row. `rows` is the measure that every row
   * of the snapshot speaks.
   */
  latest(rows: string, measure: string, month: Month, units?: WantedUnits, split = ''): readonly Count[] {
    const days = this.seriesOf(rows, '').latestDays().get(month) ?? new Map<CellUnit, Day>();
    const { byTime } = this.seriesOf(measure, split);
    return [...(units ?? days.keys())].flatMap((unit) => byTime.get(days.get(unit) ?? NaN)?.single.get(unit) ?? []);
  }

  /** Measures whose name begins so, in order of their names. */
  measuresFrom(prefix: string): readonly string[] {
    return [...this.series.keys()].filter((measure) => measure.startsWith(prefix)).sort();
  }

  /** The words of one dimension by which a measure is cut, in order. */
  wordsOf(measure: string, dimension: string): readonly string[] {
    const splits = [...(this.series.get(measure)?.keys() ?? [])].filter((split) => split.startsWith(`${dimension}=`));
    return splits.map((split) => split.slice(dimension.length + 1)).sort();
  }

  /** Every time (month or day) at which a measure has cells, in any unit, in order. */
  timesOf(measure: string, split = ''): readonly number[] {
    return this.seriesOf(measure, split).timesInOrder();
  }

  private seriesOf(measure: string, split: string): Series {
    return this.series.get(measure)?.get(split) ?? noSeries;
  }
}

function latestDaysOf(rows: Series): ReadonlyMap<Month, ReadonlyMap<CellUnit, Day>> {
  const byMonth = new Map<Month, Map<CellUnit, Day>>();
  for (const day of rows.timesInOrder() as readonly Day[]) {
    const days = entry(byMonth, monthOf(day), () => new Map<CellUnit, Day>());
    for (const unit of rows.byTime.get(day)!.single.keys()) days.set(unit, day);
  }
  return byMonth;
}

function emptyTime(): AtOneTime {
  return { single: new Map(), shared: new Map() };
}

function put({ single, shared }: AtOneTime, unit: CellUnit, count: Count): void {
  entry(teamsOfUnit(unit) ? shared : single, unit, () => []).push(count);
}

function countsIn({ single, shared }: AtOneTime = nothing, units: WantedUnits): readonly Count[] {
  if (units === undefined) return [...single.values(), ...shared.values()].flat();
  const found: Count[] = [];
  for (const unit of units) found.push(...(single.get(unit) ?? []));
  for (const [unit, counts] of shared) {
    if (teamsOfUnit(unit)?.some((team) => units.has(team))) found.push(...counts);
  }
  return found;
}

function runningSums(times: readonly AtOneTime[]): readonly AtOneTime[] {
  let before = nothing;
  return times.map((time) => (before = { single: added(before.single, time.single), shared: added(before.shared, time.shared) }));
}

function added(before: ByUnit, change: ByUnit): ByUnit {
  const after = new Map(before);
  for (const [unit, counts] of change) {
    const sums = new Map((before.get(unit) ?? []).map((count) => [count.value, count]));
    for (const { value, n, weight } of counts) {
      const known = sums.get(value);
      sums.set(value, { value, n: (known?.n ?? 0) + n, weight: (known?.weight ?? 0) + weight });
    }
    after.set(
      unit,
      [...sums.values()].filter(({ n, weight }) => n !== 0 || weight !== 0),
    );
  }
  return after;
}

/** The position of the last time that is not later; -1 where all are later. */
function lastUpTo(times: readonly number[], latest: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]! <= latest) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
