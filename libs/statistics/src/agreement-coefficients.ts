import type { WeightMatrix } from './agreement-weights.js';
import { mean, sum } from './sums.js';

/** For each rated case how many raters chose each category, and the credit between categories. At least one case has two ratings. */
export interface RatedCases {
  readonly counts: readonly (readonly number[])[];
  readonly weights: WeightMatrix;
}

/** A coefficient, and what each case contributes to it; their spread about `centre` gives the standard error. */
export interface Contributions {
  readonly value: number;
  readonly observed: number;
  readonly chance: number;
  readonly byCase: readonly number[];
  readonly centre: number;
}

/** Observed agreement, with the credit of the weights and without any correction for chance. */
export function percentAgreement(cases: RatedCases): Contributions {
  const { byCase, observed } = observedAgreement(cases);
  const scale = cases.counts.length / sharedCases(cases);
  return { value: observed, observed, chance: 0, centre: observed, byCase: byCase.map((agreed) => scale * (agreed ?? 0)) };
}

/** Gwet's AC1 and AC2 (2008, 2014). Chance is what raters who cannot tell would agree on. `undefined` on a scale of one category. */
export function gwet(cases: RatedCases): Contributions | undefined {
  const { counts, weights } = cases;
  const q = weights.length;
  if (q === 1) return undefined;
  const used = prevalences(cases);
  const spread = sum(weights.flat()) / (q * (q - 1));
  const chance = spread * sum(used.map((share) => share * (1 - share)));
  const corrected = correctedForChance(cases, chance);
  const byCase = counts.map((ofCase, i) => {
    const chanceHere = spread * sum(ofCase.map((raters, k) => (raters / sum(ofCase)) * (1 - used[k]!)));
    return corrected.byCase[i]! - (2 * (1 - corrected.value) * (chanceHere - chance)) / (1 - chance);
  });
  return { ...corrected, byCase };
}

/** Brennan and Prediger (1981): chance is every category alike. `undefined` on a scale of one category. */
export function brennanPrediger(cases: RatedCases): Contributions | undefined {
  const q = cases.weights.length;
  return q === 1 ? undefined : correctedForChance(cases, sum(cases.weights.flat()) / q ** 2);
}

/** Krippendorff's alpha as irrCAC has it, with these weights as its metric. `undefined` when every rating is as good as the same. */
export function krippendorffWithWeights({ counts, weights }: RatedCases): Contributions | undefined {
  const cases = { counts: counts.filter((ofCase) => sum(ofCase) >= 2), weights };
  const raters = cases.counts.map((ofCase) => sum(ofCase));
  const typical = mean(raters)!;
  const used = weights.map((_, k) => mean(cases.counts.map((ofCase) => ofCase[k]! / typical))!);
  const expectedOf = weights.map((row, k) => sum(used.map((share, l) => (share * (row[l]! + weights[l]![k]!)) / 2)));
  const chance = sum(used.map((share, k) => share * expectedOf[k]!));
  if (used.filter((share) => share > 0).length === 1 || chance >= 1) return undefined;

  const agreedPairs = cases.counts.map((ofCase, i) => creditedPairs(ofCase, weights) / (typical * (raters[i]! - 1)));
  const withoutSelf = mean(agreedPairs)!;
  const self = 1 / sum(raters);
  const observed = (1 - self) * withoutSelf + self;
  const centre = (withoutSelf - chance) / (1 - chance);
  const byCase = cases.counts.map((ofCase, i) => {
    const surplus = (raters[i]! - typical) / typical;
    const agreedHere = agreedPairs[i]! - withoutSelf * surplus;
    const chanceHere = sum(ofCase.map((chosen, k) => (chosen * expectedOf[k]!) / typical)) - chance * surplus;
    return (agreedHere - chance) / (1 - chance) - (2 * (1 - centre) * (chanceHere - chance)) / (1 - chance);
  });
  return { value: (observed - chance) / (1 - chance), observed, chance, byCase, centre };
}

function correctedForChance(cases: RatedCases, chance: number): Contributions {
  const { byCase, observed } = observedAgreement(cases);
  const scale = cases.counts.length / sharedCases(cases);
  const value = (observed - chance) / (1 - chance);
  const contribution = (agreed: number | undefined): number =>
    agreed === undefined ? 0 : (scale * (agreed - chance)) / (1 - chance);
  return { value, observed, chance, centre: value, byCase: byCase.map(contribution) };
}

/** Credited pairs of raters out of all pairs, case by case; `undefined` for a case with one rating. */
function observedAgreement({ counts, weights }: RatedCases): { byCase: readonly (number | undefined)[]; observed: number } {
  const byCase = counts.map((ofCase) => {
    const raters = sum(ofCase);
    return raters < 2 ? undefined : creditedPairs(ofCase, weights) / (raters * (raters - 1));
  });
  return { byCase, observed: mean(byCase.filter((agreed) => agreed !== undefined))! };
}

/** Ordered pairs of different raters of one case, each with the credit of its two categories. */
function creditedPairs(ofCase: readonly number[], weights: WeightMatrix): number {
  return sum(ofCase.map((raters, k) => raters * (sum(ofCase.map((others, l) => weights[k]![l]! * others)) - 1)));
}

/** How often each category is used: the mean over all rated cases of the share of its raters who chose it. */
function prevalences({ counts, weights }: RatedCases): readonly number[] {
  return weights.map((_, k) => mean(counts.map((ofCase) => ofCase[k]! / sum(ofCase)))!);
}

const sharedCases = ({ counts }: RatedCases): number => counts.filter((ofCase) => sum(ofCase) >= 2).length;
