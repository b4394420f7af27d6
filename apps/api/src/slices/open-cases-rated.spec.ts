import { dayFromText, monthOf } from '@waymark/calendar';
import { openCasesRatedOf, pathwaysIn } from '@waymark/contract';
import { decodeFrame } from '@waymark/frames';
import { type Cell, CellTable, feedMeasure, teamUnit } from '@waymark/observations';
import { openCasesRatedFrame } from './open-cases-rated.js';

const day = dayFromText('2026-03-31')!;
const march = monthOf(day);
const teams = [
  { code: 'T1', serviceArea: 'assessment' },
  { code: 'T2', serviceArea: 'disability' },
];

const cell = (measure: string, value: number, n: number, team: string, split = '', at: number = day): Cell => {
  return { measure, at, unit: teamUnit(team), split, value, n, weight: 0 };
};
const open = (team: string, n: number, split = '', at?: number) => cell('practice/rows', 0, n, team, split, at);
const rated = (team: string, rating: number, n: number, split = '', at?: number) =>
  cell('scaling/latest-professional', rating, n, team, split, at);
const someRating = cell(feedMeasure('ratings'), 0, 1, 'T1', '', march - 5);

const read = (cells: readonly Cell[], unit = 'ALL', cut = '') =>
  openCasesRatedOf(decodeFrame(openCasesRatedFrame(new CellTable(cells), teams, [march], 7)), unit, cut);

it('counts the rated at their rating and the other open cases as not rated, for the whole, its areas and its teams', () => {
  const cells = [someRating, open('T1', 10), rated('T1', 4, 3), rated('T1', 10, 1), open('T2', 5), rated('T2', 4, 5)];

  expect(read(cells)).toEqual([
    { month: march, counts: [0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 1], notRated: 6, isSilent: false, open: 15 },
  ]);
  expect(read(cells, 'area:assessment')[0]).toMatchObject({ notRated: 6 });
  expect(read(cells, 'team:T2')[0]).toMatchObject({ counts: [0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0], notRated: 0 });
});

it('cuts by the pathway of the open case', () => {
  const onPlan = 'pathway=child_protection';
  const cells = [someRating, open('T1', 10), rated('T1', 4, 3), open('T1', 4, onPlan), rated('T1', 4, 1, onPlan)];
  const frame = decodeFrame(openCasesRatedFrame(new CellTable(cells), teams, [march], 7));

  expect(pathwaysIn(frame)).toEqual(['child_protection']);
  expect(openCasesRatedOf(frame, 'team:T1', onPlan)[0]).toMatchObject({ notRated: 3 });
});

it('reads lists of open cases in a month for which nobody sent a practice dashboard, and never mixes the two', () => {
  const listed = [cell('open-children/rows', 0, 6, 'T1'), cell('scaling/latest-professional@open_cases', 3, 2, 'T1')];

  expect(read([someRating, ...listed])[0]).toMatchObject({ counts: [0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0], notRated: 4 });
  expect(read([someRating, ...listed, open('T2', 5)])[0]).toMatchObject({ counts: Array(11).fill(0), notRated: 5 });
});

it('looks at the latest list of each team in the month, not at an earlier one of the same month', () => {
  const before = dayFromText('2026-03-15')!;
  const cells = [someRating, open('T1', 9, '', before), rated('T1', 2, 9, '', before), open('T1', 4), rated('T1', 7, 1)];

  expect(read(cells)[0]).toMatchObject({ counts: [0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0], notRated: 3 });
});

it('calls nobody not rated where no rating was sent in six months, and says so instead', () => {
  const longAgo = cell(feedMeasure('ratings'), 0, 1, 'T1', '', march - 6);

  expect(read([longAgo, open('T1', 10)])).toEqual([
    { month: march, counts: Array(11).fill(0), notRated: 0, isSilent: true, open: 10 },
  ]);
});

it('has no row for a month without a list of open cases', () => {
  expect(read([someRating])).toEqual([]);
  expect(read([someRating, open('T1', 4)], 'team:T2')).toEqual([]);
});
