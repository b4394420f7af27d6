import { useId } from 'react';
import { Hatch } from './hatch.js';
import './grids.css';

/** What a look of the picture stands for. `line`: the median; `text`: words between the others. */
export interface KeyItem {
  readonly name: string;
  readonly look: string;
}

export type PlacedKey<Item extends KeyItem> = Item & {
  readonly x: number;
  readonly line: number;
};

const letter = 5.9;
const swatch = 17;
const gap = 14;
const lineHeight = 18;

/** Items of a key in lines that fit in a width; letters of the charts are about 6 pixels wide. */
export function placedKeys<Item extends KeyItem>(items: readonly Item[], width: number): readonly PlacedKey<Item>[] {
  let [x, line] = [0, 0];
  return items.map((item) => {
    const own = (item.look === 'text' ? 0 : swatch) + item.name.length * letter;
    if (x > 0 && x + own > width) [x, line] = [0, line + 1];
    const placed = { ...item, x, line };
    x += own + gap;
    return placed;
  });
}

/** How high a key is in a picture of this width. */
export function keyHeight(items: readonly KeyItem[], width: number): number {
  return ((placedKeys(items, width).at(-1)?.line ?? 0) + 1) * lineHeight;
}

/** The key inside the picture, so that it leaves with it. */
export function KeyRow({ items, width, y }: { readonly items: readonly KeyItem[]; readonly width: number; readonly y: number }) {
  const hatch = useId();
  return (
    <g transform={`translate(0 ${y})`} aria-hidden="true">
      <Hatch id={hatch} />
      {placedKeys(items, width).map(({ name, look, x, line }) => (
        <g key={name} transform={`translate(${x} ${line * lineHeight})`}>
          {look === 'line' && <path d="M0 9h12" className="median-line" />}
          {look !== 'line' && look !== 'text' && (
            <rect
              x={0.5}
              y={3.5}
              width={11}
              height={11}
              rx={2}
              className={look === 'hatched' ? 'swatch-line' : `${look} swatch-line`}
              fill={look === 'hatched' ? `url(#${hatch})` : undefined}
            />
          )}
          <text x={look === 'text' ? 0 : swatch} y={13} className="axis-name">
            {name}
          </text>
        </g>
      ))}
    </g>
  );
}
