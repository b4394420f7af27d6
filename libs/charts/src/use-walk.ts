import { type KeyboardEvent, type MouseEvent, type PointerEvent, useState } from 'react';

/** Where a keyboard walk stands after a key; the same place where the key means nothing to it, `undefined` after Escape. */
export function walkedTo(at: number | undefined, key: string, length: number): number | undefined {
  if (length === 0) return undefined;
  if (key === 'Home') return 0;
  if (key === 'End') return length - 1;
  if (key === 'ArrowLeft') return Math.max(0, (at ?? length) - 1);
  if (key === 'ArrowRight') return at === undefined ? length - 1 : Math.min(length - 1, at + 1);
  if (key === 'Escape') return undefined;
  return at;
}

/** The key that walks rows as left and right walk columns. */
const downTheRows: Readonly<Record<string, string>> = { ArrowUp: 'ArrowLeft', ArrowDown: 'ArrowRight' };

/**
 * A walk along the steps of a chart: left and right by a step (in rows, up and down too), Home and End to the ends, Escape hides what
 * was shown. A pointer does the same by where it is. `stepAt` finds the step under a place within the chart. Enter, or a click, picks
 * the step where something can be picked.
 */
export function useWalk(
  length: number,
  stepAt: (x: number, y: number) => number | undefined,
  isInRows = false,
  onPick?: (at: number) => void,
) {
  const [at, setAt] = useState<number>();
  return {
    at: at !== undefined && at < length ? at : undefined,
    handlers: {
      onKeyDown(event: KeyboardEvent) {
        if (event.key === 'Enter' && at !== undefined && onPick) {
          event.preventDefault();
          onPick(at);
          return;
        }
        const next = walkedTo(at, (isInRows && downTheRows[event.key]) || event.key, length);
        if (next === at && event.key !== 'Home' && event.key !== 'End') return;
        event.preventDefault();
        if (event.key === 'Escape') event.stopPropagation();
        setAt(next);
      },
      onPointerMove(event: PointerEvent) {
        if ((event.target as Element).closest('.walk-tip')) return;
        const box = event.currentTarget.getBoundingClientRect();
        setAt(stepAt(event.clientX - box.left, event.clientY - box.top));
      },
      onClick(event: MouseEvent) {
        if ((event.target as Element).closest('.walk-tip')) return;
        const box = event.currentTarget.getBoundingClientRect();
        const picked = stepAt(event.clientX - box.left, event.clientY - box.top);
        if (picked !== undefined && picked < length) onPick?.(picked);
      },
      onPointerLeave() {
        setAt(undefined);
      },
      onBlur() {
        setAt(undefined);
      },
    },
  };
}
