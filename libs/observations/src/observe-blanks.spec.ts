import { monthText } from '@waymark/calendar';
import { type Observation, type RecordValues, blankObserver, filledIn, leftBlank, notInSource, whole } from './index.js';

const observer = blankObserver(
  {
    training: [{ column: 'used_after_3_months' }, { column: 'team_code' }],
    people: [{ column: 'leader' }],
    audits: [{ column: 'family_part', among: ({ kind }) => kind === 'thematic' }],
  },
  { training: 'held_on', audits: 'audited_on' },
);

function observe(dataset: string, values: RecordValues): readonly Observation[] {
  return [...observer.observe({ dataset, key: '1', values })];
}

it('tells a value that was left blank from a column that no file had', () => {
  const spoken = observe('training', { held_on: '2025-03-14', used_after_3_months: null });

  expect(spoken.map(({ measure, value }) => [measure, value])).toEqual([
    ['blank/training/used_after_3_months', leftBlank],
    ['blank/training/team_code', notInSource],
  ]);
});

it('puts a blank into the month of its row, for the whole authority only', () => {
  const [blank] = observe('training', { held_on: '2025-03-14', used_after_3_months: null, team_code: 'T1' });

  expect(blank?.grain === 'flow' && monthText(blank.month)).toBe('2025-03');
  expect(blank?.unit).toBe(whole);
});

it('says nothing of a row that has every value, 0 and no among them', () => {
  expect(observe('training', { held_on: '2025-03-14', used_after_3_months: 'no', team_code: 0 })).toEqual([]);
});

it('says nothing of a row that belongs to a month and has none', () => {
  expect(observe('training', { held_on: null, used_after_3_months: null })).toEqual([]);
});

it('counts every row of a dataset without months beside its blanks, as standing since ever', () => {
  const [filled, blank] = [observe('people', { leader: 'yes' }), observe('people', { leader: null })];

  expect(filled.map(({ measure, grain }) => [measure, grain])).toEqual([['kept/people', 'stock']]);
  expect(blank.map(({ measure, value }) => [measure, value])).toEqual([
    ['kept/people', 0],
    ['blank/people/leader', leftBlank],
  ]);
});

it('counts those that are filled where only some rows are asked, and passes over the others', () => {
  const audit = (values: RecordValues) => observe('audits', { audited_on: '2025-03-14', ...values }).map(({ value }) => value);

  expect(audit({ kind: 'thematic', family_part: 'yes' })).toEqual([filledIn]);
  expect(audit({ kind: 'thematic', family_part: null })).toEqual([leftBlank]);
  expect(audit({ kind: 'statement_micro_audit', family_part: null })).toEqual([]);
});
