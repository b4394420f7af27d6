import { dayFromText, monthOf } from '@waymark/calendar';
import { caseloadStripsOf } from '@waymark/contract';
import { decodeFrame } from '@waymark/frames';
import { type Cell, CellTable, teamUnit } from '@waymark/observations';
import { caseloadsFrame } from './caseloads.js';

const [february, early, march] = [dayFromText('2026-02-28')!, dayFromText('2026-03-15')!, dayFromText('2026-03-31')!];
const teams = ['T2', 'T1'].map((code) => ({ code, serviceArea: 'assessment' }));

const cell = (measure: string, value: number, n: number, team: string, at: number): Cell => {
  return { measure: `caseloads/${measure}`, at, unit: teamUnit(team), split: '', value, n, weight: 0 };
};

const frameOf = (cells: readonly Cell[], latest = march) =>
  decodeFrame(caseloadsFrame(new CellTable(cells), teams, monthOf(latest), 7));

it('holds how many workers of a team hold how many children, and nothing that tells one from another', () => {
  const frame = frameOf([
    cell('rows', 0, 8, 'T1', march),
    cell('held', 18, 2, 'T1', march),
    cell('held', 0, 1, 'T1', march),
    cell('held', 12, 4, 'T1', march),
    cell('maximum', 18, 7, 'T1', march),
  ]);

  expect(Object.keys(frame.columns).sort()).toEqual(['at', 'day', 'n', 'team', 'what']);
  expect(caseloadStripsOf(frame)).toEqual([
    {
      team: 'T1',
      day: march,
      held: [
        { at: 0, n: 1 },
        { at: 12, n: 4 },
        { at: 18, n: 2 },
      ],
      isByChild: true,
      maxima: [{ at: 18, n: 7 }],
    },
  ]);
});

it('keeps every number of a team of five back, the maximum too, and shows a team of six', () => {
  const five = [cell('rows', 0, 5, 'T1', march), cell('held', 31, 5, 'T1', march), cell('maximum', 29, 5, 'T1', march)];
  const six = [cell('rows', 0, 6, 'T2', march), cell('held', 14, 6, 'T2', march)];
  const frame = frameOf([...five, ...six]);

  expect(caseloadStripsOf(frame)).toEqual([
    { team: 'T1', day: march, held: undefined, isByChild: true, maxima: [] },
    { team: 'T2', day: march, held: [{ at: 14, n: 6 }], isByChild: true, maxima: [] },
  ]);
  const { at, n } = frame.columns;
  expect([...(at?.values ?? []), ...(n?.values ?? [])]).not.toEqual(expect.arrayContaining([31]));
  expect([...(n?.values ?? [])]).not.toContain(5);
});

it('takes each team at its latest count of the last month only', () => {
  const workers = (team: string, at: number, held: number) => [cell('rows', 0, 6, team, at), cell('held', held, 6, team, at)];
  const cells = [...workers('T1', early, 10), ...workers('T1', march, 11), ...workers('T2', february, 12)];

  expect(caseloadStripsOf(frameOf(cells)).map(({ team, day, held }) => [team, day, held?.[0]?.at])).toEqual([['T1', march, 11]]);
  expect(caseloadStripsOf(frameOf(cells, february)).map(({ team }) => team)).toEqual(['T2']);
});

it('does not call a team small that counts families: how many workers it has is not known here', () => {
  const [strip] = caseloadStripsOf(frameOf([cell('rows', 0, 11, 'T1', march), cell('maximum', 18, 11, 'T1', march)]));

  expect(strip).toEqual({ team: 'T1', day: march, held: undefined, isByChild: false, maxima: [] });
});

it('has no row where nobody has counted', () => {
  expect(frameOf([]).length).toBe(0);
});
