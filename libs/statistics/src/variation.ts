import type { SpecialCause } from './special-causes.js';

/** Which way is better. `neutral`: neither, or nobody has said. */
export type ImprovementDirection = 'increase' | 'decrease' | 'neutral';

/** What a special cause means for the measure; `usual` for a point without one. */
export type Variation = 'usual' | 'improvement' | 'concern' | 'neutral-high' | 'neutral-low';

/** 1 for a cause that is high or rising, -1 for low or falling, 0 for none. */
export function causeDirection(cause: SpecialCause): -1 | 0 | 1 {
  switch (cause) {
    case 'above-upper-limit':
    case 'rising':
    case 'two-in-three-above':
    case 'shift-above':
      return 1;
    case 'below-lower-limit':
    case 'falling':
    case 'two-in-three-below':
    case 'shift-below':
      return -1;
    case 'none':
      return 0;
  }
}

/** What a move up (1) or down (-1) means where `better` is the way to go. */
export function variationOf(direction: -1 | 0 | 1, better: ImprovementDirection): Variation {
  if (direction === 0) return 'usual';
  if (better === 'neutral') return direction === 1 ? 'neutral-high' : 'neutral-low';
  return (direction === 1) === (better === 'increase') ? 'improvement' : 'concern';
}
