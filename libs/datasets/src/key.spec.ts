import fc from 'fast-check';
import { datasetByName, keyOf, withKeyFilled, type Values } from './index.js';

const ratings = datasetByName('ratings')!;
const rating: Values = { occasion_ref: 'S1', rated_on: '2026-03-20', case_ref: 'pseudonym-1', rater: 'mother', score: 6 };

it('fills in what a blank of the key means', () => {
  expect(withKeyFilled(ratings, { ...rating, question: null, rater_no: null })).toMatchObject({
    occasion_ref: 'S1',
    question: 'safety',
    anchors: null,
    rater_no: 1,
  });
  expect(keyOf(ratings, rating)).toBe('["S1","safety","","mother",1]');
});

it('gives a blank and its stated meaning one key', () => {
  expect(keyOf(ratings, { ...rating, question: 'safety', rater_no: 1, anchors: null })).toBe(keyOf(ratings, rating));
  const judgements = datasetByName('judgements')!;
  const judgement = { judged_on: '2026-03-20', theme: 'whole', judge: 'practice_board' };
  expect(keyOf(judgements, { ...judgement, kind: 'implementation' })).toBe(keyOf(judgements, { ...judgement, kind: null }));
});

it('makes a blank occasion of case, day and setting, so that two raters of one visit meet', () => {
  const atVisit = { ...rating, occasion_ref: null, setting: 'visit' };
  expect(withKeyFilled(ratings, atVisit)['occasion_ref']).toBe('pseudonym-1/2026-03-20/visit');
  expect(keyOf(ratings, atVisit)).not.toBe(keyOf(ratings, { ...atVisit, setting: 'review' }));
});

it('leaves blanks outside the key blank', () => {
  const people = datasetByName('people')!;
  const post = { person_ref: 'p', team_code: 'T01', started_on: '2024-05-01', agency_code: null, left_on: null };
  expect(withKeyFilled(people, post)).toEqual(post);
});

it('keeps keys apart whose parts would run together', () => {
  const aims = datasetByName('aims')!;
  const codes = fc.string({ maxLength: 6 });
  fc.assert(
    fc.property(codes, codes, codes, codes, (a, b, c, d) => {
      fc.pre(a !== c || b !== d);
      const key = (indicator: string, unit: string): string => keyOf(aims, { indicator, unit_code: unit, from_on: '2026-01-01' });
      expect(key(a, b)).not.toBe(key(c, d));
    }),
  );
});

it('does not mind the order of columns', () => {
  const entries = Object.entries(rating);
  fc.assert(
    fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
      expect(keyOf(ratings, Object.fromEntries(shuffled))).toBe(keyOf(ratings, rating));
    }),
  );
});
