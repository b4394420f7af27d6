import { monthFromText } from '@waymark/calendar';
import type { ListRow } from '@waymark/contract';
import { aScope } from '../testing/a-service.js';
import { notesFrom, notesOn, unitCodesOf } from './known-notes.js';

const aRow = (given: Partial<ListRow<'notes'>>): ListRow<'notes'> => ({
  note_ref: 'N1',
  noted_on: '2026-02-01',
  indicator: 'MM-23',
  unit_code: null,
  kind: 'context',
  title: 'A quiet month',
  text: null,
  restarts_range: null,
  agreed_by: null,
  ...given,
});
const period = { from: monthFromText('2025-04')!, to: monthFromText('2026-03')! };
const refs = (rows: readonly Partial<ListRow<'notes'>>[], codes: readonly string[] = []) =>
  notesOn(notesFrom(rows.map(aRow)), 'MM-23', codes, period).map(({ number, note }) => [number, note.reference]);

describe('the notes on a chart', () => {
  it('are numbered by their month, in whatever order they were written', () => {
    expect(
      refs([
        { note_ref: 'B', noted_on: '2026-02-20' },
        { note_ref: 'A', noted_on: '2025-06-01' },
      ]),
    ).toEqual([
      [1, 'A'],
      [2, 'B'],
    ]);
  });

  it('are those of its months, its measure and its unit', () => {
    expect(
      refs([
        { note_ref: 'A', noted_on: '2024-06-01' },
        { note_ref: 'B', indicator: 'MM-01' },
        { note_ref: 'C', indicator: null },
        { note_ref: 'D', unit_code: 'T1' },
      ]),
    ).toEqual([[1, 'C']]);
  });
});

describe('a unit', () => {
  it('lies in itself and, where it is a team, in its area', () => {
    expect(['ALL', 'area:assessment', 'team:T1', 'team:T9'].map((unit) => unitCodesOf(aScope(), unit))).toEqual([
      [],
      ['assessment'],
      ['T1', 'assessment'],
      ['T9'],
    ]);
  });
});
