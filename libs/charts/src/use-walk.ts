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
  const { at, handlers } = useWalkThrough<number>({
    next: (from, { key }) => walkedTo(from, (isInRows && downTheRows[key]) || key, length),
    under(event) {
      const box = event.currentTarget.getBoundingClientRect();
      return stepAt(event.clientX - box.left, event.clientY - box.top);
    },
    onPick:
      onPick &&
      ((picked) => {
        if (picked < length) onPick(picked);
      }),
  });
  return { at: at !== undefined && at < length ? at : undefined, handlers };
}

interface WalkThrough<Place> {
  /** Where a key leads; the same object or number where it means nothing here, `undefined` where nothing is looked at any more. */
  readonly next: (from: Place | undefined, event: KeyboardEvent) => Place | undefined;
  /** What stands under the pointer. */
  readonly under: (event: MouseEvent) => Place | undefined;
  readonly onPick?: (place: Place) => void;
}

/**
 * A walk through the places of a picture, whatever a place is: keys lead from one to the next, a pointer looks at what is under it, and
 * Enter or a click picks. Where nothing can be picked a click (a tap) looks at what is under it too.
 */
export function useWalkThrough<Place>({ next, under, onPick }: WalkThrough<Place>) {
  const [at, setAt] = useState<Place>();
  return {
    at,
    leave: () => setAt(undefined),
    handlers: {
      onKeyDown(event: KeyboardEvent) {
        if (event.key === 'Enter' && at !== undefined && onPick) {
          event.preventDefault();
          onPick(at);
          return;
        }
        const place = next(at, event);
        if (place === at && event.key !== 'Home' && event.key !== 'End') return;
        event.preventDefault();
        if (event.key === 'Escape') event.stopPropagation();
        setAt(place);
      },
      onPointerMove(event: PointerEvent) {
        if (isInTip(event)) return;
        setAt(under(event));
      },
      onClick(event: MouseEvent) {
        if (isInTip(event)) return;
        const place = under(event);
        if (place === undefined) return;
        if (onPick) onPick(place);
        else setAt(place);
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

function isInTip({ target }: MouseEvent): boolean {
  return (target as Element).closest('.walk-tip') !== null;
}
