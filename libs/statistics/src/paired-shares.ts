import { isCount } from './domain.js';

/** The same cases judged yes or no twice, counted by both answers. Show these counts before any difference. */
export interface PairedShares {
  readonly bothYes: number;
  readonly firstYesSecondNo: number;
  readonly firstNoSecondYes: number;
  readonly bothNo: number;
}

/** How many cases were judged twice; `undefined` when a count is no count. */
export function pairsIn({ bothYes, firstYesSecondNo, firstNoSecondYes, bothNo }: PairedShares): number | undefined {
  const counts = [bothYes, firstYesSecondNo, firstNoSecondYes, bothNo];
  return counts.every(isCount) ? bothYes + firstYesSecondNo + firstNoSecondYes + bothNo : undefined;
}
