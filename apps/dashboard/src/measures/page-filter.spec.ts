import { decodeFrame } from '@waymark/frames';
import { definitionOf } from '@waymark/indicators';
import { monthFromText } from '@waymark/calendar';
import { aFrame, aScope } from '../testing/a-service.js';
import { askedFor, measureScopeOf } from './measure-scope.js';
import {
  type PageFilter,
  aboutWords,
  cutNamesOf,
  filterAsked,
  filterFor,
  filterKeys,
  filtersOf,
  filtersOfPage,
  notSplitWords,
} from './page-filter.js';

const month = monthFromText('2026-01')!;
const row = (figure: string, cut: string, numerator: number) => ({ figure, unit: 'ALL', cut, month, numerator, denominator: 60 });
const cuts = decodeFrame(aFrame([row('MM-23', 'pathway=assessment', 12), row('OA-03/map', 'pathway=early_help', 30)]));
const [breadth, gap, confident] = [definitionOf('MM-23')!, definitionOf('MM-26')!, definitionOf('LR-08')!];

const filter: PageFilter = { cut: { dimension: 'pathway', word: 'assessment' }, name: 'Assessment', frame: cuts };
const filtered = (given: PageFilter, area?: string) =>
  measureScopeOf(aScope(), decodeFrame(aFrame([row('MM-23', '', 40)])), { area }, { filter: given })!;

it('a page has the filters by which the rows of its measure are cut; gaps and movements have theirs elsewhere', () => {
  expect(filtersOf(definitionOf('MM-01')!)).toEqual(['pathway', 'voice']);
  expect(filtersOf(definitionOf('LR-06')!)).toEqual(['role', 'agency']);
  expect(filtersOf(gap)).toEqual([]);
  expect(filtersOfPage(['MM-26', 'LR-14', 'MM-01', 'no-measure'])).toEqual(['pathway', 'voice', 'agency']);
});

it('one filter is in use at a time, among those that the page has, and another takes its place', () => {
  const search = { pathway: 'assessment', voice: 'child' };
  expect(filterAsked(search, ['pathway', 'voice'])).toEqual({ dimension: 'pathway', word: 'assessment' });
  expect(filterAsked(search, ['role'])).toBeUndefined();

  expect({ ...search, ...filterKeys({ dimension: 'voice', word: 'parent_carer' }) }).toMatchObject({
    pathway: undefined,
    voice: 'parent_carer',
  });
  expect(Object.values({ ...search, ...filterKeys() }).filter(Boolean)).toEqual([]);
});

it('only words are offered that rows of the measure or of its parts carry', () => {
  expect([...cutNamesOf(cuts, ['MM-23'])]).toEqual(['pathway=assessment']);
  expect([...cutNamesOf(cuts, ['OA-03', 'OA-16'])]).toEqual(['pathway=early_help']);
});

it('figures follow the filter where they are cut so, and say that they are not split where they cannot', () => {
  const scope = filtered(filter);
  expect(askedFor(scope, breadth, 'ALL').series.figures.map(({ numerator }) => numerator)).toEqual([12]);
  expect([aboutWords(scope, breadth), notSplitWords(scope, breadth, 'ALL')]).toEqual(['Whole service, assessment', '']);
  expect([aboutWords(scope, confident), notSplitWords(scope, confident, 'ALL')]).toEqual([
    'Whole service',
    '. Not split by pathway',
  ]);
});

it('teams are not split by role, nor by agency', () => {
  const byRole: PageFilter = { ...filter, cut: { dimension: 'role', word: 'social_worker' }, name: 'Social worker' };
  expect(filterFor(filtered(byRole), confident, 'area:assessment')).toBe(byRole);
  expect(notSplitWords(filtered(byRole, 'team:T1'), confident, 'team:T1')).toBe('. Not split by role');
});
