/** Who is speaking, in the three kinds that are never added together. The child is not family here. */
export type RaterKind = 'family' | 'child' | 'professional';

export const raterKinds: readonly RaterKind[] = ['family', 'child', 'professional'];

const kindOfRater: Readonly<Record<string, RaterKind>> = {
  mother: 'family',
  father: 'family',
  other_carer: 'family',
  wider_family: 'family',
  network: 'family',
  child: 'child',
  social_worker: 'professional',
  manager: 'professional',
  health: 'professional',
  education: 'professional',
  police: 'professional',
  other_professional: 'professional',
  chair: 'professional',
  auditor: 'professional',
};

/** The kind of a rater as the ratings dataset names it; `undefined` for a word that it does not know. */
export function raterKindOf(rater: string): RaterKind | undefined {
  return kindOfRater[rater];
}
