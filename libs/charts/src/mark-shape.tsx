import type { Mark } from './mark.js';
import { type Place, at, dotPath, tenths } from './paths.js';

interface Sizes {
  /** The radius of a point that says nothing of its own. */
  readonly plain: number;
  /** How large the shapes that say something are, against their usual size. */
  readonly said: number;
}

const usualSizes: Sizes = { plain: 2.8, said: 1 };

const kinds = [undefined, 'shift', 'improve', 'concern'] as const;

/** The shape of a point. Meaning is carried by shape, size and colour together: grey dot, blue disc, orange diamond, purple pill. */
export function MarkShape({
  x,
  y,
  mark,
  plain = usualSizes.plain,
}: {
  readonly x: number;
  readonly y: number;
  readonly mark: Mark | undefined;
  readonly plain?: number;
}) {
  return <path d={shapeAt([x, y], mark, { ...usualSizes, plain })} className={`mark-${mark ?? 'plain'}`} />;
}

interface MarksProps {
  /** Where the points stand; `undefined` where there is none. */
  readonly places: readonly (Place | undefined)[];
  readonly markAt: (i: number) => Mark | undefined;
  readonly sizes?: Sizes;
}

/** The points of a series, one path for each meaning: a change of many points is a change of four paths. */
export function Marks({ places, markAt, sizes = usualSizes }: MarksProps) {
  return kinds.map((kind) => {
    const shapes = places.map((place, i) => (place && markAt(i) === kind ? shapeAt(place, kind, sizes) : '')).join('');
    return shapes && <path key={kind ?? 'plain'} d={shapes} className={`mark-${kind ?? 'plain'}`} />;
  });
}

function shapeAt([x, y]: Place, mark: Mark | undefined, { plain, said }: Sizes): string {
  const from = (left: number, up: number) => `M${at([x - left * said, y - up * said])}`;
  const by = (...lengths: readonly number[]) => lengths.map((length) => tenths(length * said)).join(' ');
  switch (mark) {
    case 'improve':
      return dotPath([x, y], 4.2 * said);
    case 'concern':
      return `${from(0, 5.6)}l${by(5.6, 5.6)}l${by(-5.6, 5.6)}l${by(-5.6, -5.6)}z`;
    case 'shift':
      return `${from(1.8, 3.2)}h${by(3.6)}a${by(3.2, 3.2)} 0 1 1 ${by(0, 6.4)}h${by(-3.6)}a${by(3.2, 3.2)} 0 1 1 ${by(0, -6.4)}z`;
    case undefined:
      return dotPath([x, y], plain);
  }
}
