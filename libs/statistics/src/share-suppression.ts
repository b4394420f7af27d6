import type { SuppressionPolicy } from './suppression-protect.js';

/**
 * Whether a share gives a small count away: its numerator, its complement or its denominator is hidden. So 0% and 100% of a small group
 * are hidden too, while 0 of 40 is shown. A mean, a median or a chart is hidden by its denominator alone.
 */
export function isShareHidden(
  { numerator, denominator }: { readonly numerator: number; readonly denominator: number },
  { suppressFrom = 1, suppressTo = 5 }: Pick<SuppressionPolicy, 'suppressFrom' | 'suppressTo'> = {},
): boolean {
  return [numerator, denominator - numerator, denominator].some((count) => count >= suppressFrom && count <= suppressTo);
}
