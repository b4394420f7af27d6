/** In words: "weak", "some", "enough for early conclusions", "reliable". */
export type AgreementBand = 'weak' | 'some' | 'early-conclusions' | 'reliable';

/**
 * How far a coefficient of agreement carries, judged on the lower limit of its interval and never on the coefficient itself: below .4,
 * .4 to .67, .67 to .8, .8 and up (Krippendorff's own thresholds).
 */
export function agreementBand(lowerLimit: number): AgreementBand {
  if (lowerLimit < 0.4) return 'weak';
  if (lowerLimit < 0.67) return 'some';
  return lowerLimit < 0.8 ? 'early-conclusions' : 'reliable';
}
