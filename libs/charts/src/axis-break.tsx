/** The sign at the foot of an axis of values that does not begin at 0. `left` and `top` are pixels within the picture. */
export function AxisBreak({ left, top }: { readonly left: number; readonly top: number }) {
  return (
    <svg className="axis-break" style={{ left, top }} width="14" height="10" aria-hidden="true">
      <path d="M1 7l4-4 4 4 4-4" />
    </svg>
  );
}
