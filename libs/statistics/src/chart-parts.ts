import { isCount } from './domain.js';
import { notComputable, type NotComputable } from './outcome.js';

/** Which points a chart rests on. Points count from 1, as on the chart's axis. */
export interface PartSettings {
  /** A new part, with lines of its own, starts after each of these points. */
  readonly partAfter?: readonly number[];
  /** Lines come from the first so many points only. Not used when there are parts. */
  readonly freezeAt?: number | null;
  /** Points left out of lines and runs, for a reason that a person recorded. */
  readonly exclude?: readonly number[];
}

/** A stretch of points with lines of its own. Positions count from 0 over the whole chart. */
export interface ChartPart {
  /** Counts from 1. */
  readonly part: number;
  readonly positions: readonly number[];
  /** The positions that centre line and sigma come from. */
  readonly base: readonly number[];
  /** The positions in which runs are looked for. */
  readonly included: readonly number[];
}

/** The parts of a chart of `length` points, in order. */
export function chartParts(
  length: number,
  { partAfter = [], freezeAt = null, exclude = [] }: PartSettings,
): readonly ChartPart[] {
  const starts = [...new Set([0, ...partAfter])].filter((start) => start < length).sort((a, b) => a - b);
  const left = new Set(exclude.map((point) => point - 1));
  const frozen = partAfter.length > 0 ? null : freezeAt;
  return starts.map((from, i) => {
    const positions = Array.from({ length: (starts[i + 1] ?? length) - from }, (_, step) => from + step);
    const included = positions.filter((position) => !left.has(position));
    return { part: i + 1, positions, included, base: included.filter((position) => frozen === null || position < frozen) };
  });
}

/** Why these settings are none, or `undefined` when they are fine. */
export function partFault({ partAfter = [], freezeAt = null, exclude = [] }: PartSettings): NotComputable | undefined {
  const points = [...partAfter, ...exclude, ...(freezeAt === null ? [] : [freezeAt])];
  if (points.every(isCount)) return undefined;
  return notComputable(
    'outside-domain',
    'Points at which parts, freezing and exclusions lie are whole numbers that count from 1.',
  );
}
