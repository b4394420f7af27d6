/** The values that an axis reaches over, and the lines across the picture. */
export interface ValueAxis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  /** The axis does not begin at 0: the picture marks that with a break. */
  readonly isBroken: boolean;
}

const steps = [0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000];

/** How far an axis of shares reaches at least where it does not begin at 0: ups and downs of a point or two do not fill the picture. */
const leastShareReach = 0.2;

/**
 * An axis that holds all values with round steps, about `lines` of them. Shares (0 to 1) are never drawn past 0 and 1, and begin at 0
 * unless everything lies far above it. Values that are all the same stand on an axis from 0: there is no spread to look at more closely.
 */
export function valueAxisFor(values: readonly number[], kind: 'share' | 'number', lines = 5): ValueAxis {
  const seenLeast = values.length === 0 ? 0 : Math.min(...values);
  const seenMost = values.length === 0 ? 1 : Math.max(...values);
  const isFarAboveNothing = seenMost > seenLeast && seenLeast > (seenMost - seenLeast) * 0.75;
  const lacking = isFarAboveNothing && kind === 'share' ? Math.max(0, leastShareReach - (seenMost - seenLeast)) : 0;
  const [least, most] = [seenLeast - lacking / 2, seenMost + lacking / 2];
  const bottom = isFarAboveNothing ? least - (most - least) * 0.15 : Math.min(0, least);
  const top = most === bottom ? bottom + 1 : most + (isFarAboveNothing ? (most - least) * 0.1 : 0);
  const step = steps.find((size) => (top - bottom) / size <= lines) ?? steps.at(-1)!;
  const from = clamp(Math.floor(bottom / step) * step, kind);
  const to = clamp(Math.ceil(top / step - 1e-9) * step, kind);
  const ticks = Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => rounded(from + i * step)).filter(
    (tick) => tick <= to + 1e-9,
  );
  return { from: rounded(from), to: rounded(to), ticks, isBroken: from > 0 };
}

/** A value held within the axis: limits may reach past it, the drawing is cut there. */
export function withinAxis(value: number, axis: Pick<ValueAxis, 'from' | 'to'>): number {
  return Math.min(Math.max(value, axis.from), axis.to);
}

function clamp(value: number, kind: 'share' | 'number'): number {
  return kind === 'share' ? Math.min(Math.max(value, 0), 1) : value;
}

function rounded(value: number): number {
  return Number(value.toFixed(10));
}
