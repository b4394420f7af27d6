import type { CaseloadStrip } from '@waymark/contract';
import { aScope } from '../testing/a-service.js';
import { commonMaximum, stripModel, stripsFinding, stripsOf, stripsTable } from './caseload-strips.js';

const team = (code: string, name: string, serviceArea = 'assessment') => ({
  code,
  name,
  serviceArea,
  goLiveOn: null,
  openedOn: null,
  closedOn: null,
});

const service = {
  ...aScope(),
  serviceAreas: [
    { code: 'disability', name: 'Disability' },
    { code: 'assessment', name: 'Assessment' },
  ],
  teams: [team('T1', 'Assessment 10'), team('T2', 'Assessment 2'), team('T3', 'Disability 1', 'disability')],
};

const aStrip = (code: string, held: readonly number[], maximum = 18): CaseloadStrip => ({
  team: code,
  day: 20543,
  isByChild: true,
  held: [...new Set(held)].map((at) => ({ at, n: held.filter((one) => one === at).length })),
  maxima: [{ at: maximum, n: held.length }],
});
const small = (code: string): CaseloadStrip => ({ team: code, day: 20543, held: undefined, isByChild: true, maxima: [] });
const byFamily = (code: string): CaseloadStrip => ({ ...small(code), isByChild: false });

const light = aStrip('T2', [6, 7, 8, 9, 9, 10]);
const heavy = aStrip('T1', [20, 20, 20, 21, 22, 30]);

it('stands in the order of the service and of names, never by load', () => {
  const names = (unit: string) => stripsOf([heavy, light, small('T3')], service, unit).map(({ name }) => name);

  expect(names('ALL')).toEqual(['Disability 1', 'Assessment 2', 'Assessment 10']);
  expect(names('area:assessment')).toEqual(['Assessment 2', 'Assessment 10']);
  expect(names('team:T3')).toEqual(['Disability 1']);
});

it('marks the maximum that most workers shown have, the lower of two that are as common', () => {
  const maximum = (...strips: CaseloadStrip[]) => commonMaximum(stripsOf(strips, service, 'ALL'));

  expect(maximum(light, heavy, small('T3'))).toBe(18);
  expect(maximum(light, { ...heavy, maxima: [{ at: 16, n: 6 }] })).toBe(16);
  expect(maximum(small('T3'))).toBeUndefined();
});

it('says how many medians lie above it, and not whose', () => {
  const finding = (...strips: CaseloadStrip[]) => stripsFinding(stripsOf(strips, service, 'ALL'));

  expect(finding(light, heavy)).toBe('1 of 2 teams has a median above the most common maximum');
  expect(finding(light, aStrip('T3', [6, 6, 6, 6, 6, 6]))).toBe("No team's median is above the most common maximum");
  expect(finding(light)).toBe("The team's median is not above the most common maximum");
  expect(finding(small('T3'))).toBe('Caseloads: no team is large enough to draw');
  expect(finding({ ...light, maxima: [] })).toBe('Children held by each worker, team by team');
});

it('says nothing of a small team but that it is one, drawn or in the table', () => {
  const strips = stripsOf([small('T3')], service, 'ALL');

  expect(stripModel(strips).rows[0]).toMatchObject({ name: 'Disability 1', instead: 'under 6', numbers: '' });
  expect(stripModel(strips).rows[0]).not.toHaveProperty('counts');
  expect(stripsTable(strips, '').rows).toEqual([['Disability 1', 'under 6', '–', '–', '–']]);
});

it('says of a team that counts families that it does, and not that it is small', () => {
  const strips = stripsOf([byFamily('T3')], service, 'ALL');

  expect(stripModel(strips).rows[0]).toMatchObject({ name: 'Disability 1', instead: 'by family', numbers: '' });
  expect(stripsTable(strips, '').rows).toEqual([['Disability 1', 'by family', '–', '–', '–']]);
});

it('folds many small teams into one row, and names them in the table', () => {
  const many = Array.from({ length: 8 }, (_, i) => team(`S${i}`, `Small ${i}`, 'disability'));
  const strips = stripsOf(
    [light, ...many.map(({ code }) => small(code))],
    { ...service, teams: [...service.teams, ...many] },
    'ALL',
  );

  expect(stripModel(strips).rows.map(({ name }) => name)).toEqual(['Assessment 2', '8 small teams']);
  expect(stripsTable(strips, '').rows).toHaveLength(9);
});
