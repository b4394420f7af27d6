/** What is known of the step that is looked at, beside it; and the same words for people who listen. */
export interface WalkTipProps {
  readonly x: number;
  /** How far down its chart it stands; at the top where left out. */
  readonly y?: number;
  readonly width: number;
  readonly head: string;
  readonly lines: readonly string[];
  readonly spoken: string;
}

/** A tip that can be pointed at, stays while it is looked at, and never leaves its chart. */
export function WalkTip({ tip }: { readonly tip: WalkTipProps | undefined }) {
  return (
    <>
      <div className="walk-spoken" role="status" aria-live="polite">
        {tip?.spoken}
      </div>
      {tip && (
        <div
          className={tip.x > tip.width / 2 ? 'walk-tip to-left' : 'walk-tip'}
          style={{ left: tip.x, top: tip.y, maxWidth: widthBeside(tip) }}
          aria-hidden="true"
        >
          <strong>{tip.head}</strong>
          {tip.lines.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </div>
      )}
    </>
  );
}

const widest = 280;
const gap = 20;

/** As wide as its words need, up to the end of the chart on its own side of the step. */
function widthBeside({ x, width }: Pick<WalkTipProps, 'x' | 'width'>): number {
  return Math.min(widest, Math.max(x, width - x) - gap);
}
