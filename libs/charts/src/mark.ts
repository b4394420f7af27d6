/** How a point that says something is drawn: for the better, for the worse, or changed where neither way is better. */
export type Mark = 'improve' | 'concern' | 'shift';

/** How a picture's values are written: shares of 1 as per cent, numbers as they are. */
export type ValueKind = 'share' | 'number';

/** A value on an axis: per cent without the sign, numbers with a comma in thousands and a true minus. */
export function axisText(value: number, kind: ValueKind): string {
  const shown = kind === 'share' ? Math.round(value * 1000) / 10 : Number(value.toFixed(2));
  const [whole, part] = String(shown).replace('-', '−').split('.');
  return [whole!.replace(/\B(?=(\d{3})+$)/g, ','), part].filter(Boolean).join('.');
}
