import { addMonths, monthFromText, monthsBetween } from '@waymark/calendar';
import { type Cell, CellTable, type CellUnit, sinceEver, teamUnit, teamsUnit, whole } from '@waymark/observations';
import { type Figure, type KnownTeam, type Unit, figuresOf, wholeAuthority } from '../index.js';

const march = monthFromText('2025-03')!;
const inTeam = (code: string, serviceArea: string): KnownTeam => {
  return { code, serviceArea, agencyCode: null, goLiveOn: null, openedOn: null, closedOn: null };
};
const teams = [inTeam('T1', 'assessment'), inTeam('T2', 'assessment'), inTeam('T3', 'disability')];
const area = (code: string): Unit => ({ breakdown: 'service_area', code });
const team = (code: string): Unit => ({ breakdown: 'team', code });

function cell(measure: string, value: number, n: number, unit: CellUnit = whole, at: number = march): Cell {
  return { measure, at, unit, split: '', value, n, weight: 0 };
}

function figure(code: string, cells: readonly Cell[], unit = wholeAuthority, known = teams, month = march): Figure {
  const [id = ''] = code.split('/');
  const asked = { indicators: [id], months: [month], units: [unit] };
  return [...figuresOf(new CellTable(cells), known, asked)].find((placed) => placed.code === code)!.figure;
}

describe('a person who counts in two teams', () => {
  const trained = [cell('feed/training', 0, 1), cell('training/workforce', 1, 1, teamsUnit(['T1', 'T2']), sinceEver)];

  it('counts once in the whole, in the area of both and in each team', () => {
    const counted = [wholeAuthority, area('assessment'), team('T1'), team('T2'), team('T3')];
    expect(counted.map((unit) => figure('LR-02', trained, unit).denominator)).toEqual([1, 1, 1, 1, 0]);
  });

  it('moves with a team that moves, in every month', () => {
    const moved = teams.map((one) => (one.code === 'T2' ? { ...one, serviceArea: 'disability' } : one));
    const earlier = addMonths(march, -30);
    expect(['assessment', 'disability'].map((code) => figure('LR-02', trained, area(code), moved).denominator)).toEqual([1, 1]);
    expect(
      figure('LR-02', [...trained, cell('feed/training', 0, 1, whole, earlier)], area('disability'), moved, earlier).denominator,
    ).toBe(1);
  });
});

describe('silence', () => {
  const leaders = [cell('leaders/activity', 0, 6, whole, sinceEver)];

  it('keeps the denominator and n, and nothing else', () => {
    expect(figure('LD-02', leaders)).toEqual({ denominator: 6, n: 6, state: 'silent' });
  });

  it('ends with one row anywhere in the authority', () => {
    const heard = [...leaders, cell('feed/leadership', 0, 1, teamUnit('T3'), addMonths(march, -2))];
    expect(figure('LD-02', heard)).toMatchObject({ numerator: 0, denominator: 6, value: 0, state: 'ok' });
  });

  it('comes back after the window', () => {
    const old = [...leaders, cell('feed/leadership', 0, 1, whole, addMonths(march, -3))];
    expect(figure('LD-02', old).state).toBe('silent');
  });

  it('is none where nobody could count', () => {
    expect(figure('LD-02', [])).toMatchObject({ denominator: 0, n: 0, state: 'none' });
    expect(figure('LD-02', []).numerator).toBeUndefined();
  });

  it('is not known by indicators that it is not written for', () => {
    expect(figure('LR-15', [])).toMatchObject({ numerator: 0, denominator: 0, state: 'none' });
  });
});

describe('the least number', () => {
  it('is that of the denominator where nothing else is said', () => {
    const replies = (n: number) => figure('MM-01', [cell('answer/parent-carer/1/p2', 3, n)]);
    expect([replies(9), replies(10)].map(({ n, state }) => [n, state])).toEqual([
      [9, 'too_few'],
      [10, 'ok'],
    ]);
  });

  it('is months with a value for appreciations, and a figure of too few still carries its numbers', () => {
    const months = monthsBetween(addMonths(march, -11), march);
    const cells = [
      cell('case-holders', 1, 50, whole, sinceEver),
      ...months.map((month) => cell('feed/appreciations', 0, 1, whole, month)),
      cell('appreciations/accepted', 1, 3),
    ];
    const asked = { indicators: ['LD-06'], months, units: [wholeAuthority] };
    const found = [...figuresOf(new CellTable(cells), teams, asked)].map((placed) => placed.figure);
    expect(found.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(found.at(-2)).toMatchObject({ state: 'too_few', value: 0 });
    expect(found.at(-1)).toMatchObject({ state: 'ok', numerator: 3, denominator: 50, value: 6 });
    const latest = { ...asked, months: [march] };
    const since = [...figuresOf(new CellTable(cells), teams, { ...latest, since: months[0] })];
    expect(since[0]!.figure.n).toBe(12);
  });

  it('is workers for open children, who are shared out over those who hold any', () => {
    const day = 20_178; // 31 March 2025
    const at = (measure: string, value: number, n: number) => cell(measure, value, n, teamUnit('T1'), day);
    const rows = [at('open-children/rows', 0, 40), at('open-children/held', 4, 3), at('open-children/held', 8, 2)];
    expect(figure('OC-01', rows)).toMatchObject({ numerator: 28, denominator: 5, value: 5.6, n: 5, state: 'ok' });
    expect(figure('OC-01/care_leavers', rows)).toMatchObject({ denominator: 0, n: 0, state: 'none' });
    const nobody = [...rows, at('open-children/unallocated', 1, 12), at('open-children/unallocated', 0, 28)];
    expect(figure('OC-02', nobody)).toMatchObject({ numerator: 12, denominator: 40, value: 0.3 });
  });

  it('is workers for caseloads, not hours', () => {
    const day = 20_178; // 31 March 2025
    const rows = [
      cell('caseloads/rows', 0, 4, teamUnit('T1'), day),
      { ...cell('caseloads/children', 20, 4, teamUnit('T1'), day), weight: 3_500_000 },
    ];
    expect(figure('OA-11', rows)).toMatchObject({ numerator: 80, denominator: 3.5, n: 4, state: 'too_few' });
  });
});

describe('limits', () => {
  it('are exact for a rate, in its own unit', () => {
    const cells = [
      cell('case-holders', 1, 200, whole, sinceEver),
      cell('feed/appreciations', 0, 1),
      cell('appreciations/accepted', 1, 10),
    ];
    const { value, lower, upper } = figure('LD-06', cells);
    // Garwood (1936): 10 events have limits 4.795 and 18.390; the exposure is 2 hundreds.
    expect([value, lower, upper]).toEqual([5, expect.closeTo(4.7954 / 2, 3), expect.closeTo(18.3904 / 2, 3)]);
  });

  it('are left out for the whole where the whole is a full count, and drawn for its teams', () => {
    const cells = [cell('feed/training', 0, 1), cell('training/workforce', 1, 10, teamUnit('T1'), sinceEver)];
    expect(figure('LR-02', cells).lower).toBeUndefined();
    expect(figure('LR-02', cells, team('T1')).lower).toBeCloseTo(0.7225, 4);
  });

  it('are left out where auditors used one category alone, though they agree', () => {
    const same = figure('MM-19', [cell('audits/pair', 10, 30)]);
    expect(same).toMatchObject({ numerator: 30, denominator: 30, value: 1, n: 30, state: 'ok' });
    expect(same.lower).toBeUndefined();
  });

  it('say at least how far auditors agree beyond luck', () => {
    const { value, lower, upper } = figure('MM-19', [cell('audits/pair', 15, 20), cell('audits/pair', 14, 10)]);
    expect(value).toBeGreaterThan(lower!);
    expect(upper).toBeLessThanOrEqual(1);
  });
});

it('finds groups of feedback and pathways of cases in the data', () => {
  const codes = (indicator: string, cells: readonly Cell[]) =>
    [...figuresOf(new CellTable(cells), teams, { indicators: [indicator], months: [march], units: [wholeAuthority] })].map(
      ({ code }) => code,
    );
  expect(codes('MM-11', [cell('invitations/group/under_11', 1, 2)])).toEqual(['MM-11', 'MM-11/under_11']);
  expect(codes('MM-21', [{ ...cell('practice/rows', 0, 2), split: 'pathway=child_in_need' }])).toEqual([
    'MM-21',
    'MM-21/child_in_need',
  ]);
});
