import type { ListRow } from '@waymark/contract';
import type { Theme } from '@waymark/indicators';

/** A commitment of the council with its latest yearly self-check, and the one of the year before. */
export interface Rated {
  readonly commitment: string;
  readonly title: string | null;
  readonly year: number;
  readonly rating: number;
  readonly before?: { readonly year: number; readonly rating: number };
}

/** The council's own commitments in a theme that have been checked, in the order of their codes. */
export function ratedCommitments(
  rows: readonly ListRow<'commitments'>[],
  agencies: readonly ListRow<'agencies'>[],
  theme: Theme,
): readonly Rated[] {
  const council = new Set(agencies.filter(({ sector }) => sector === 'council').map(({ agency_code: code }) => code));
  const ours = rows.filter((row) => row.theme === theme && council.has(row.agency_code) && row.self_rating !== null);
  return [...new Set(ours.map(({ commitment }) => commitment))].sort().map((commitment) => {
    const years = ours.filter((row) => row.commitment === commitment).sort((a, b) => b.year - a.year);
    const [last, before] = [years[0]!, years.find(({ year }) => year === years[0]!.year - 1)];
    return {
      commitment,
      title: last.title,
      year: last.year,
      rating: last.self_rating!,
      ...(before ? { before: { year: before.year, rating: before.self_rating! } } : {}),
    };
  });
}
