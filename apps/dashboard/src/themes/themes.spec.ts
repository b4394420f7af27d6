import type { ListRow } from '@waymark/contract';
import { aStanding, fallen, oneLow, risen, usual } from '@waymark/indicators/testing';
import { leadMeasure } from './lead-measure.js';
import { gridStep, gridSteps } from './parts-grid.js';
import { ratedCommitments } from './rated-commitments.js';
import { themeFrom, themeSlug } from './theme-address.js';

describe('the lead chart of a theme', () => {
  const firstPage = ['OA-04', 'OA-10', 'OA-15'];

  it('is the first-page measure that was marked most recently, for better or worse', () => {
    const earlier = aStanding('OA-04', [...risen, ...risen.slice(-6)]);
    const latest = aStanding('OA-15', [...usual, ...Array<number>(15).fill(41), 12]);

    expect(leadMeasure([earlier, latest], firstPage)).toBe(latest);
    expect(leadMeasure([earlier, aStanding('OA-12', oneLow)], firstPage)).toBe(earlier);
  });

  it('is one that can be judged where none is marked, and none where nothing has a figure', () => {
    const steady = aStanding('OA-10', usual);

    expect(leadMeasure([aStanding('OA-15', [40]), steady], firstPage)).toBe(steady);
    expect(leadMeasure([aStanding('OA-04', [null])], firstPage)).toBeUndefined();
  });

  it('is not a measure that stands behind "all measures"', () => {
    expect(leadMeasure([aStanding('OA-12', fallen)], firstPage)).toBeUndefined();
  });
});

describe('the steps of the grid', () => {
  it('are named as whole per cents decide', () => {
    expect([0, 0.194, 0.196, 0.349, 0.5, 0.794, 0.796, 1].map((share) => gridSteps[gridStep(share)])).toEqual([
      'under 20',
      'under 20',
      '20–34',
      '35–49',
      '50–64',
      '65–79',
      '80 and over',
      '80 and over',
    ]);
  });
});

describe('charter commitments', () => {
  const row = (agency_code: string, commitment: string, year: number, self_rating: number | null): ListRow<'commitments'> => ({
    agency_code,
    commitment,
    title: `Title of ${commitment}`,
    theme: 'learning',
    role_group: 'all_professionals',
    year,
    signed_on: null,
    self_check_on: null,
    self_rating,
  });
  const agency = (agency_code: string, sector: 'council' | 'health'): ListRow<'agencies'> => ({
    agency_code,
    agency_name: agency_code,
    sector,
    adoption: null,
    adoption_on: null,
    charter_signed_on: null,
  });

  it('are the council’s own of this theme, the latest year beside the one before it', () => {
    const rows = [
      row('CSC', 'C2', 2025, 6),
      row('CSC', 'C2', 2024, 4),
      row('CSC', 'C1', 2025, 3),
      row('CSC', 'C1', 2022, 9),
      row('HVS', 'C1', 2025, 8),
      row('CSC', 'C3', 2025, null),
    ];

    const rated = ratedCommitments(rows, [agency('CSC', 'council'), agency('HVS', 'health')], 'learning');

    expect(rated.map(({ commitment, rating, before }) => [commitment, rating, before?.rating])).toEqual([
      ['C1', 3, undefined],
      ['C2', 6, 4],
    ]);
    expect(ratedCommitments(rows, [agency('CSC', 'council')], 'measures')).toEqual([]);
  });
});

describe('the address of a theme', () => {
  it('names each theme in words, and nothing else', () => {
    for (const theme of ['leadership', 'learning', 'alignment', 'measures'] as const)
      expect(themeFrom(themeSlug(theme))).toBe(theme);
    expect(themeFrom('alignment')).toBeUndefined();
  });
});
