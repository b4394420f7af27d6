import type { Indicator } from '../indicator.js';
import { lengthWords, monthsWords } from './month-words.js';
import { valueText } from './number-words.js';
import { ownWords } from './own-words.js';
import type { Point } from './points.js';
import type { Reading } from './reading.js';

/**
 * The title of a chart: who or what, what happened, when; at most twelve words, no full stop, and never a reason. Written from the
 * reading alone, so that the same figures always have the same title.
 */
export function findingOf(indicator: Pick<Indicator, 'id' | 'short' | 'unit'>, reading: Reading): string {
  const { short } = indicator;
  const { tag, latest } = reading;
  if (latest === undefined) return `${short}: nothing to show yet`;
  if (latest.state === 'hidden') return `${short}: hidden to protect people`;
  if (latest.state === 'silent') return `${short}: nothing was sent for this period`;
  switch (tag) {
    case 'not-enough-data':
      return latest.state === 'too_few' && reading.counted > 0
        ? `${short}: too few in ${stepWords(latest)}`
        : `${short}: too early to say`;
    case 'by-wave':
    case 'as-it-stands':
      return `${short}: ${valueText(indicator, latest.value ?? 0)} in ${stepWords(latest)}`;
    case 'no-clear-change':
      return steadyTitle(indicator, reading);
    case 'improving':
    case 'needs-attention':
    case 'changed':
      return movedTitle(indicator, reading);
  }
}

/** Since the usual range began anew, or since the last step that was marked; else for as long as there are values. One step is no while. */
function steadyTitle({ id, short }: Pick<Indicator, 'id' | 'short'>, reading: Reading): string {
  const { points, stretches, latest } = reading;
  const restart = stretches.length > 1 ? stretches.at(-1)!.from : undefined;
  const lastMarked = points.findLast(({ marked }) => marked !== undefined);
  const begin = points.find(
    ({ from, value }) => value !== undefined && from > (lastMarked?.to ?? -Infinity) && from >= (restart ?? -Infinity),
  );
  if (begin && begin.to === latest?.to) return `${short}: as usual in ${stepWords(begin)}`;
  if (begin && (lastMarked ?? restart) !== undefined) return `${short}: about the same since ${startWords(begin)}`;
  return ownWords[id]?.same ?? `${short}: about the same ${lengthWords(lengthOf(reading))}`;
}

function movedTitle(indicator: Pick<Indicator, 'id' | 'short'>, { moved, since, latest }: Reading): string {
  const words = ownWords[indicator.id];
  const change = words?.[moved ?? 'up'] ?? `${indicator.short}: ${moved === 'down' ? 'lower' : 'higher'} than usual`;
  if (!since || !latest) return change;
  return since.to === latest.to ? `${change} in ${stepWords(latest)}` : `${change} since ${startWords(since)}`;
}

/** "March 2026", "January to March 2026". */
export function stepWords(point: Pick<Point, 'from' | 'to'>): string {
  return monthsWords(point.from, point.to);
}

/** When a step began: its first month, so that "since" is exact. */
function startWords(point: Point): string {
  return monthsWords(point.from, point.from);
}

function lengthOf({ points }: Reading): number {
  const valued = points.filter(({ value }) => value !== undefined);
  const [first, last] = [valued[0], valued.at(-1)];
  return first && last ? last.to - first.from + 1 : 0;
}
