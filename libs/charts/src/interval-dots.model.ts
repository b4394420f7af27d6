import type { Mark, ValueKind } from './mark.js';
import { type ValueAxis, valueAxisFor, withinAxis } from './value-axis.js';

/** One wave or quarter: a value with the interval that it may lie in. */
export interface IntervalDot {
  /** Two short lines under the axis: "Jan–Mar" and "2026". */
  readonly name: readonly [string, string];
  readonly label: string;
  readonly value?: number;
  readonly lower?: number;
  readonly upper?: number;
  /** What is usual for it, where dots are judged against a range; left out where each stands by itself. */
  readonly usual?: { readonly lower: number; readonly centre: number; readonly upper: number };
  readonly mark?: Mark;
  readonly valueText: string;
  readonly lines: readonly string[];
  readonly spoken: string;
}

/** Dots that are never joined by a line: what lies between two waves is not known. */
export interface IntervalDotsModel {
  readonly kind: ValueKind;
  readonly dots: readonly IntervalDot[];
  /** What is aimed at now, as a heavy dashed line with its name: "Aim 70%". */
  readonly aim?: { readonly value: number; readonly text: string };
  readonly axis?: ValueAxis;
}

export interface DrawnDot {
  readonly at: number;
  readonly value: number | null;
  /** How far the interval reaches below and above the value. */
  readonly reach: readonly [number, number] | null;
}

/** About how wide the name of a dot is, with room to the next. */
const nameWidth = 58;

/** Which dots are named, so that names do not meet: always the last one, and every so many before it. */
export function namedDots(count: number, width: number): readonly number[] {
  const every = Math.max(1, Math.ceil((nameWidth * (count - 1)) / width));
  return Array.from({ length: count }, (_, i) => i).filter((i) => (count - 1 - i) % every === 0);
}

/** What the looks beside the dots stand for; nothing where they stand alone. */
export function dotsKey({ dots }: Pick<IntervalDotsModel, 'dots'>): string {
  const said = [
    dots.some(({ lower }) => lower !== undefined) ? 'Bars: 95% interval.' : '',
    dots.some(({ usual }) => usual !== undefined) ? 'Pale band: usual range. Thin line: its average.' : '',
  ];
  return said.filter(Boolean).join(' ');
}

export function drawnDots(model: IntervalDotsModel): { readonly axis: ValueAxis; readonly dots: readonly DrawnDot[] } {
  const seen = [
    model.aim?.value,
    ...model.dots.flatMap(({ value, lower, upper, usual }) => [value, lower, upper, usual?.lower, usual?.upper]),
  ].filter((value) => value !== undefined);
  const axis = model.axis ?? valueAxisFor(seen, model.kind);
  const dots = model.dots.map(({ value, lower, upper }, at): DrawnDot => {
    if (value === undefined) return { at, value: null, reach: null };
    const shown = withinAxis(value, axis);
    if (lower === undefined || upper === undefined) return { at, value: shown, reach: null };
    return { at, value: shown, reach: [shown - withinAxis(lower, axis), withinAxis(upper, axis) - shown] };
  });
  return { axis, dots };
}
