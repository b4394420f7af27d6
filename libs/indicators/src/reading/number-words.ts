import type { Indicator } from '../indicator.js';

/** 1,258. */
export function countText(count: number): string {
  return String(Math.round(count)).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A share of 1 in per cent: whole, with one decimal under 10 that are not whole; never rounded to 0 or 100 where it is neither. */
export function shareText(share: number): string {
  return `${shareNumber(share)}%`;
}

/** A number of points with a true minus: "−1", "0.5"; a median of halves may lie on a quarter, "−0.75". */
export function pointsText(points: number): string {
  return signed(Number(points.toFixed(2)));
}

/** A figure in its own unit, as it stands on a page. */
export function valueText(indicator: Pick<Indicator, 'unit'>, value: number): string {
  if (isShare(indicator)) return shareText(value);
  if (isPoints(indicator)) return pointsText(value);
  return signed(Number(value.toFixed(indicator.unit === 'coefficient' ? 2 : 1)));
}

/** The same for people who listen. */
export function valueWords(indicator: Pick<Indicator, 'unit'>, value: number): string {
  if (isShare(indicator)) return `${shareNumber(value)} per cent`;
  const said = valueText(indicator, value).replace('−', 'minus ');
  if (!isPoints(indicator)) return said;
  return Math.abs(value) === 1 ? `${said} point` : `${said} points`;
}

/** Whether the figure is a share of 1 that pages show as per cent. */
export function isShare({ unit }: Pick<Indicator, 'unit'>): boolean {
  return unit === 'percent';
}

/** What a figure stands on: "48 of 117" for a share, else how many. */
export function numbersText(
  indicator: Pick<Indicator, 'unit'>,
  figure: { readonly numerator?: number; readonly denominator: number; readonly n: number },
): string {
  if (isShare(indicator) && figure.numerator !== undefined)
    return `${countText(figure.numerator)} of ${countText(figure.denominator)}`;
  return countText(figure.n);
}

function isPoints({ unit }: Pick<Indicator, 'unit'>): boolean {
  return unit.startsWith('points');
}

function shareNumber(share: number): string {
  const percent = share * 100;
  if (percent > 0 && percent < 9.95) return oneDecimal(percent);
  if (percent < 100 && percent > 99.5) return oneDecimal(percent);
  return String(Math.round(percent));
}

function oneDecimal(percent: number): string {
  return String(Math.min(99.9, Math.max(0.1, Math.round(percent * 10) / 10)));
}

function signed(value: number): string {
  return String(value).replace('-', '−');
}
