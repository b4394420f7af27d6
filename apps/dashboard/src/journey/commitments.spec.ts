import type { ListRow } from '@waymark/contract';
import { commitmentGroups } from './commitments.js';

function aRow(given: Partial<ListRow<'commitments'>>): ListRow<'commitments'> {
  return {
    agency_code: 'SCN',
    commitment: 'C1',
    title: null,
    theme: null,
    role_group: 'all_professionals',
    year: 2025,
    signed_on: null,
    self_check_on: null,
    self_rating: null,
    ...given,
  };
}

const anAgency = (code: string, name: string, sector: ListRow<'agencies'>['sector']): ListRow<'agencies'> => ({
  agency_code: code,
  agency_name: name,
  sector,
  adoption: null,
  adoption_on: null,
  charter_signed_on: null,
});

const agencies = [anAgency('POL', 'Police', 'police'), anAgency('SCN', 'Eastvale Council', 'council')];
const only = (...rows: readonly ListRow<'commitments'>[]) => commitmentGroups(rows, agencies)[0]!.commitments;

it('takes the latest rating, and that of the year before it beside', () => {
  const [one] = only(aRow({ year: 2023, self_rating: 4 }), aRow({ year: 2024, self_rating: 5 }), aRow({ year: 2025 }));

  expect(one).toMatchObject({ latest: { year: 2024, rating: 5 }, before: 4 });
});

it('sets nothing beside a rating where the year before has none, however many years there are', () => {
  const [one] = only(aRow({ year: 2022, self_rating: 4 }), aRow({ year: 2024, self_rating: 5 }));

  expect(one!.before).toBeUndefined();
});

it('keeps a rating of 0 apart from none', () => {
  const [one] = only(aRow({ self_rating: 0 }), aRow({ year: 2024, self_rating: 0 }));

  expect(one).toMatchObject({ latest: { rating: 0 }, before: 0 });
});

it('puts the council first and the others by name, never by rating', () => {
  const commitments = only(
    aRow({ agency_code: 'POL', self_rating: 9 }),
    aRow({ agency_code: 'AAA', self_rating: 1 }),
    aRow({ self_rating: 3 }),
  );

  expect(commitments.map(({ agency }) => agency)).toEqual(['Eastvale Council', 'AAA', 'Police']);
});

it('leaves out role groups that have no commitment', () => {
  expect(commitmentGroups([aRow({})], agencies).map(({ group }) => group)).toEqual(['all_professionals']);
});
