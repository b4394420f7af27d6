import type { ListRow } from '@waymark/contract';

/** One commitment of one agency over the years: its latest self-rating and the one of the year before. */
export interface Commitment {
  readonly agency: string;
  readonly isCouncil: boolean;
  readonly commitment: string;
  readonly title: string | null;
  readonly signedOn: string | null;
  readonly latest?: { readonly year: number; readonly rating: number };
  /** Of the year just before the latest; left out where that year has none. */
  readonly before?: number;
}

export interface CommitmentGroup {
  readonly group: ListRow<'commitments'>['role_group'];
  readonly name: string;
  readonly commitments: readonly Commitment[];
}

const groups: readonly (readonly [ListRow<'commitments'>['role_group'], string])[] = [
  ['senior_leaders_and_commissioners', 'Senior leaders and commissioners'],
  ['practice_leads_and_team_leaders', 'Practice leads and team leaders'],
  ['all_professionals', 'All professionals'],
];

/** The charter by role group: the council's own first, then by agency. Order never follows the rating. */
export function commitmentGroups(
  rows: readonly ListRow<'commitments'>[],
  agencies: readonly ListRow<'agencies'>[],
): readonly CommitmentGroup[] {
  const known = new Map(agencies.map((agency) => [agency.agency_code, agency]));
  return groups
    .map(([group, name]) => ({
      group,
      name,
      commitments: commitmentsOf(
        rows.filter((row) => row.role_group === group),
        known,
      ),
    }))
    .filter(({ commitments }) => commitments.length > 0);
}

function commitmentsOf(
  rows: readonly ListRow<'commitments'>[],
  agencies: ReadonlyMap<string, ListRow<'agencies'>>,
): readonly Commitment[] {
  const byCommitment = new Map<string, ListRow<'commitments'>[]>();
  for (const row of rows) {
    const name = `${row.agency_code} ${row.commitment}`;
    byCommitment.set(name, [...(byCommitment.get(name) ?? []), row]);
  }
  return [...byCommitment.values()]
    .map((years): Commitment => {
      const newest = years.toSorted((a, b) => b.year - a.year);
      const row = newest[0]!;
      const agency = agencies.get(row.agency_code);
      const rated = newest.find(({ self_rating }) => self_rating !== null);
      const before = newest.find(({ year }) => rated !== undefined && year === rated.year - 1)?.self_rating ?? undefined;
      return {
        agency: agency?.agency_name ?? row.agency_code,
        isCouncil: agency?.sector === 'council',
        commitment: row.commitment,
        title: newest.find(({ title }) => title !== null)?.title ?? null,
        signedOn: newest.find(({ signed_on }) => signed_on !== null)?.signed_on ?? null,
        ...(rated ? { latest: { year: rated.year, rating: rated.self_rating! } } : {}),
        ...(before === undefined ? {} : { before }),
      };
    })
    .sort(
      (a, b) =>
        Number(b.isCouncil) - Number(a.isCouncil) || a.agency.localeCompare(b.agency) || a.commitment.localeCompare(b.commitment),
    );
}
