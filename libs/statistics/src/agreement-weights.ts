/** How much credit a near miss gets: none, by distance, by squared distance, or by the number of pairs of ranks between. */
export type AgreementWeights = 'unweighted' | 'linear' | 'quadratic' | 'ordinal';

/** Rows and columns are the categories in their order; 1 on the diagonal. */
export type WeightMatrix = readonly (readonly number[])[];

/**
 * Weights of Gwet's handbook. Linear and quadratic go by the values of the categories, ordinal by their ranks:
 * 1 - C(|k-l|+1, 2) / C(q, 2). At least two categories.
 */
export function agreementWeights(kind: AgreementWeights, categories: readonly number[]): WeightMatrix {
  const q = categories.length;
  const widest = Math.max(...categories) - Math.min(...categories);
  const apart = (k: number, l: number): number => Math.abs(categories[k]! - categories[l]!) / widest;
  const ranksBetween = (k: number, l: number): number => Math.abs(k - l);
  const credit: Readonly<Record<AgreementWeights, (k: number, l: number) => number>> = {
    unweighted: (k, l) => (k === l ? 1 : 0),
    linear: (k, l) => 1 - apart(k, l),
    quadratic: (k, l) => 1 - apart(k, l) ** 2,
    ordinal: (k, l) => 1 - pairsOf(ranksBetween(k, l) + 1) / pairsOf(q),
  };
  return categories.map((_, k) => categories.map((_, l) => credit[kind](k, l)));
}

const pairsOf = (n: number): number => (n * (n - 1)) / 2;
