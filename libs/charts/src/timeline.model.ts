/** done: filled, with a tick. due: a ring. moved: a ring with a dashed line from where it stood first. past: a clock. */
export type TimelineLook = 'done' | 'due' | 'moved' | 'past';

/** One thing that is planned for a day or was done on one. Days are counted from January 1970. */
export interface TimelineMark {
  readonly key: string;
  readonly name: string;
  readonly at: number;
  /** Where it stood at first, for what was moved. */
  readonly wasAt?: number;
  readonly look: TimelineLook;
  readonly lines: readonly string[];
  readonly spoken: string;
}

export interface TimelineLane {
  readonly key: string;
  readonly name: string;
  /** In the order of their days. */
  readonly marks: readonly TimelineMark[];
}

/** Lanes of things along one line of days. */
export interface TimelineModel {
  readonly lanes: readonly TimelineLane[];
  readonly from: number;
  readonly to: number;
  /** The first day of each year of the axis, with its name. */
  readonly years: readonly { readonly at: number; readonly name: string }[];
  /** The day up to which it is known what was done. */
  readonly now: number;
  readonly nowText: string;
}

export interface PlacedMark {
  readonly mark: TimelineMark;
  readonly x: number;
  readonly y: number;
  /** Where the dashed line of what was moved begins. */
  readonly wasX?: number;
}

export interface PlacedLane {
  readonly lane: TimelineLane;
  readonly top: number;
  readonly height: number;
  readonly marks: readonly PlacedMark[];
}

/** So far apart, in pixels, that two marks do not touch. */
export const markRoom = 17;
const lanePadding = 10;
const leastRows = 2;

/** Lanes from the top down. Within a lane a mark takes the first row in which it touches no earlier one. */
export function placedLanes(lanes: readonly TimelineLane[], xOf: (at: number) => number): readonly PlacedLane[] {
  let top = 0;
  return lanes.map((lane) => {
    const lastX: number[] = [];
    const marks = lane.marks.map((mark): PlacedMark => {
      const x = xOf(mark.at);
      const free = lastX.findIndex((last) => x - last >= markRoom);
      const row = free < 0 ? lastX.length : free;
      lastX[row] = x;
      const y = lanePadding + row * markRoom + markRoom / 2;
      return { mark, x, y, ...(mark.wasAt === undefined ? {} : { wasX: xOf(mark.wasAt) }) };
    });
    const height = 2 * lanePadding + Math.max(leastRows, lastX.length) * markRoom;
    const placed = { lane, top, height, marks };
    top += height;
    return placed;
  });
}

/** Which years are named, so that names do not meet: the first, and every later one that has room after the last named. */
export function namedYears(years: TimelineModel['years'], xOf: (at: number) => number, room: number): ReadonlySet<number> {
  const named = new Set<number>();
  let last = -Infinity;
  for (const { at } of years) {
    if (xOf(at) - last < room) continue;
    named.add(at);
    last = xOf(at);
  }
  return named;
}
