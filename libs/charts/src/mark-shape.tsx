import type { Mark } from './mark.js';

/** The shape of a point. Meaning is carried by shape, size and colour together: grey dot, blue disc, orange diamond, purple pill. */
export function MarkShape({ x, y, mark }: { readonly x: number; readonly y: number; readonly mark: Mark | undefined }) {
  if (mark === 'improve') return <circle cx={x} cy={y} r={4.2} className="mark-improve" />;
  if (mark === 'concern') return <path d={`M${x} ${y - 5.6}l5.600 5.600-5.600 5.600-5.600-5.600z`} className="mark-concern" />;
  if (mark === 'shift') return <rect x={x - 5} y={y - 3.2} width={10} height={6.4} rx={3.2} className="mark-shift" />;
  return <circle cx={x} cy={y} r={2.8} className="mark-plain" />;
}
