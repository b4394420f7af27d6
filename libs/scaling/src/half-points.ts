/**
 * The median of whole scores, in half points, so that it is a whole number: of 3 and 6 it is 9 (4.5 points).
 * The middle value, or half-way between the two middle ones. Throws where there are no scores, which is a fault of the caller.
 */
export function medianInHalves(scores: readonly number[]): number {
  if (scores.length === 0) throw new Error('A median needs at least one score.');
  const sorted = [...scores].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! * 2 : sorted[middle - 1]! + sorted[middle]!;
}
