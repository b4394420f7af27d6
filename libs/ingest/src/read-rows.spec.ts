import { keyOf } from '@waymark/datasets';
import fc from 'fast-check';
import { aFewKnown, fileOf, readFile, type ReadFile } from '../testing/index.js';
import { knownFrom, readRows, type PlanOptions, type ReadContext } from './index.js';

function read(text: string, target: string, context?: Partial<ReadContext>, options?: PlanOptions): Promise<ReadFile> {
  return readFile(fileOf(text), target, context, options);
}

function found(file: ReadFile): readonly string[] {
  return file.issues.map(({ place, code }) => `${place.line} ${place.column ?? ''} ${code}`.replace('  ', ' '));
}

const ratings = 'rated_on,case_ref,team_code,rater,score';

describe('a row', () => {
  it('becomes typed values; blanks of the key get their meaning, columns that are not there stay away', async () => {
    const file = await read(`${ratings},setting,person_ref\n31/03/2026, C01 ,t01,Mother,7,visit,\n`, 'ratings');
    expect(file.rows).toEqual([
      {
        line: 2,
        refusedCells: [],
        raw: ['31/03/2026', ' C01 ', 't01', 'Mother', '7', 'visit', ''],
        values: {
          rated_on: '2026-03-31',
          case_ref: 'c01',
          team_code: 'T01',
          rater: 'mother',
          score: 7,
          setting: 'visit',
          person_ref: null,
          occasion_ref: null,
          question: 'safety',
          anchors: null,
          rater_no: 1,
        },
      },
    ]);
  });

  it('is refused for each bad cell, with place, reason and repair', async () => {
    const file = await read(`${ratings}\n31/04/2026,C1,T01,mother,5.5\n31/03/2026,C1,T01,mother,5\n`, 'ratings', {
      file: 'scales.csv',
    });
    expect([file.read, file.refused, file.rows.length]).toEqual([2, 1, 1]);
    expect(file.issues).toEqual([
      {
        weight: 'refused-row',
        code: 'not-in-calendar',
        place: { file: 'scales.csv', line: 2, column: 'rated_on' },
        reason: 'This is not a day of the calendar.',
        repair: 'Write the day that was meant, as 31/03/2026 or 2026-03-31.',
      },
      {
        weight: 'refused-row',
        code: 'not-whole',
        place: { file: 'scales.csv', line: 2, column: 'score' },
        reason: 'score must be one whole number from 0 to 10; found 5.5',
        repair: 'Write one whole number from 0 to 10 on its own, or declined, not_asked, absent.',
        found: '5.5',
      },
    ]);
  });

  it('with too few or too many cells is refused with both counts', async () => {
    const file = await read(`${ratings}\n31/03/2026,C1,T01,mother\n31/03/2026,C1,T01,mother,5,6\n`, 'ratings');
    expect(file.issues.map(({ reason }) => reason)).toEqual([
      'The row has 4 cells; the headings have 5.',
      'The row has 6 cells; the headings have 5.',
    ]);
  });

  it('that holds totals is refused as such', async () => {
    const file = await read(`${ratings}\nGrand total,,,,1907\nSum of scores,,,,\n`, 'ratings');
    expect(found(file)).toEqual(['2 totals-row', '3 totals-row']);
  });

  it('that could not be taken apart is refused by itself', async () => {
    const file = await read(`${ratings}\n31/03/2026,C\u00001,T01,mother,5\n31/03/2026,C1,T01,mother,5\n`, 'ratings');
    expect(found(file)).toEqual(['2 nul-character']);
    expect(file.rows).toHaveLength(1);
  });

  it('is checked by the rules of its dataset, but not for columns that the file does not have', async () => {
    const people = 'person_ref,team_code,job_role,fte,started_on';
    const file = await read(`${people},left_on\nW1,T01,other,1,01/05/2024,30/04/2024\n`, 'people');
    expect(found(file)).toEqual(['2 left_on left-on-before-started-on']);
    const session = await read('session_ref,kind,held_on,team_code\nV1,group,,T01\n', 'supervision');
    expect(session.refused).toBe(0);
  });

  it('may get values from the caller', async () => {
    const given = { snapshot_on: '2026-03-31' };
    const file = await read('case_ref,pathway\nC1,Assessment\n', 'open_cases', {}, { given });
    expect(file.rows[0]!.values).toEqual({ case_ref: 'c1', pathway: 'assessment', snapshot_on: '2026-03-31' });
  });

  it('offers the plain reading of 7/10 beside its refusal, and reads it so once it is saved', async () => {
    const text = `${ratings}\n31/03/2026,C1,T01,mother,7/10\n`;
    expect((await read(text, 'ratings')).issues).toMatchObject([{ suggestion: { from: '7/10', to: '7' } }]);
    const saved = await read(text, 'ratings', {}, { savedWords: { score: { '7/10': '7' } } });
    expect(saved.rows[0]!.values['score']).toBe(7);
  });

  it('goes in with a warning where words seem personal', async () => {
    const text =
      'finding_ref,found_on,source,column,title\nF1,01/03/2026,audit,worried,"Ring 07700 900123"\nF2,01/03/2026,audit,worried,Maps are used\n';
    const file = await read(text, 'findings');
    expect([file.rows.length, found(file)]).toEqual([2, ['2 title words-seem-personal']]);
    expect(file.issues[0]!.reason).not.toContain('07700');
  });
});

it('reads one rating alike in every spelling of headings and words and every order of columns', async () => {
  const spellings: Readonly<Record<string, readonly string[]>> = {
    occasion_ref: ['S1', ' S1 '],
    rated_on: ['2026-03-01', '01/03/2026', '1-Mar-2026', '01/03/2026 09:30'],
    case_ref: ['C12', ' c12', 'Ｃ12'],
    team_code: ['T01', 't01', 'Front door 1', 'front-door 1'],
    question: ['', 'safety', 'SAFETY'],
    anchors: ['', 'safety_standard'],
    rater: ['other_carer', 'Other carer', 'OTHER-CARER'],
    rater_no: ['', '1', '1.0'],
    score: ['7', '7.0'],
  };
  const cell = fc.tuple(
    ...Object.entries(spellings).map(([name, texts]) => fc.tuple(fc.constant(name), fc.constantFrom(...texts))),
  );
  const blank = fc.constantFrom('_', ' ', '-', '\u00A0', '');
  const cells = cell.chain((row) => fc.shuffledSubarray(row, { minLength: row.length }));
  await fc.assert(
    fc.asyncProperty(cells, blank, async (row, between) => {
      const headings = row.map(([name]) => name.replaceAll('_', between));
      const { rows, plan } = await read(`${headings.join(',')}\n${row.map(([, text]) => text).join(',')}\n`, 'ratings');
      expect(rows[0]!.values).toEqual({
        ...{ occasion_ref: 'S1', rated_on: '2026-03-01', case_ref: 'c12', team_code: 'T01', question: 'safety' },
        ...{ anchors: null, rater: 'other_carer', rater_no: 1, score: 7 },
      });
      expect(keyOf(plan.dataset, rows[0]!.values)).toBe('["S1","safety","","other_carer",1]');
    }),
  );
});

describe('a team', () => {
  const rated = (on: string, team: string): string => `${ratings}\n${on},C1,${team},mother,5\n`;

  it('may be named where exactly one open team has that name on the day of the row', async () => {
    const file = await read(`${rated('31/12/2025', 'assessment')}01/01/2026,C2,ASSESSMENT,mother,5\n`, 'ratings');
    expect(file.rows.map(({ values }) => values['team_code'])).toEqual(['T02', 'T03']);
  });

  it('that nobody knows is refused with the nearest one', async () => {
    const file = await read(rated('01/01/2026', 'Front dor 1'), 'ratings');
    expect(file.issues.map(({ reason }) => reason)).toEqual([
      'No team is known by this name or code. The nearest is Front door 1.',
    ]);
    expect((await read(rated('01/01/2026', 'T99'), 'ratings')).issues[0]!.reason).toContain('No team is known as T99.');
  });

  it('is looked for on the last day of a row that is about a month', async () => {
    const file = await read('instrument,month,team_code,invited,replied\nstaff/1,12/2025,Assessment,1,0\n', 'invitations');
    expect(file.rows[0]!.values['team_code']).toBe('T02');
  });

  it('is refused by a name that several open teams share', async () => {
    const open = { name: 'Duty', openedOn: null, closedOn: null };
    const known = knownFrom({
      teams: [
        { ...open, code: 'T07' },
        { ...open, code: 'T08' },
      ],
    });
    const file = await read(rated('01/01/2026', 'Duty'), 'ratings', { known });
    expect(file.issues).toMatchObject([{ code: 'team-name-shared', reason: '2 open teams have this name: T07, T08.' }]);
  });

  it('is read by its code before any name', async () => {
    const team = { openedOn: null, closedOn: null };
    const known = knownFrom({
      teams: [
        { ...team, code: 'T1', name: 'T2' },
        { ...team, code: 'T2', name: 'T1' },
      ],
    });
    const file = await read(rated('01/01/2026', 't1'), 'ratings', { known });
    expect(file.rows[0]!.values['team_code']).toBe('T1');
  });
});

it('refuses an agency, an audit and an instrument that nothing defines', async () => {
  const agencies = await read(
    'person_ref,agency_code,team_code,job_role,fte,started_on\nW1,XYZ,T01,other,1,01/05/2024\nW2,hvs,T01,other,1,01/05/2024\n',
    'people',
  );
  expect(found(agencies)).toEqual(['2 agency_code unknown-agency']);
  expect(agencies.rows[0]!.values['agency_code']).toBe('HVS');
  const audits = await read(
    'action_ref,audit_ref,raised_on,due_on\nK1,A9,01/03/2026,01/04/2026\nK2,a00001,01/03/2026,01/04/2026\n',
    'actions',
  );
  expect(found(audits)).toEqual(['2 audit_ref unknown-audit']);
  const instruments = await read('instrument,month,invited,replied\nparent-carer/9,2026-03,1,0\n', 'invitations');
  expect(instruments.issues[0]!.reason).toContain('The nearest is parent-carer/1.');
});

describe('an occasion of ratings', () => {
  it('belongs to one case; a later line with another is refused', async () => {
    const text = `occasion_ref,${ratings}\nS1,01/03/2026,C1,T01,mother,5\nS1,01/03/2026,C1,T01,father,5\nS1,01/03/2026,C2,T01,child,5\n,01/03/2026,C2,T01,child,5\n`;
    const file = await read(text, 'ratings');
    expect(file.issues.map(({ reason }) => reason)).toEqual(['occasion S1 belongs to two cases (lines 2 and 4)']);
    expect(file.rows).toHaveLength(3);
  });
});

describe('a survey reply', () => {
  const replies = 'instrument,response_ref,received_on,wave,p1,p2,p15,y1';

  it('keeps answers by their code; a blank answer and a bad one stay away, a bad one with its refusal', async () => {
    const file = await read(`${replies}\nparent-carer/1,Q1,01/03/2026,,Mostly,Sometimes,,\n`, 'responses');
    expect(file.rows[0]).toMatchObject({
      values: { instrument: 'parent-carer/1', response_ref: 'Q1', received_on: '2026-03-01', wave: null, p1: 'mostly' },
      refusedCells: ['p2'],
    });
    expect(Object.keys(file.rows[0]!.values)).not.toContain('p2');
    expect([file.refused, file.cellsRefused, found(file)]).toEqual([0, 1, ['2 p2 not-an-answer']]);
  });

  it('has no answers to items of another instrument', async () => {
    const file = await read(`${replies}\nparent-carer/1,Q1,01/03/2026,,Mostly,,,yes\n`, 'responses');
    expect(found(file)).toEqual(['2 y1 unknown-item']);
  });

  it('numbered anew in each export is told apart by its wave, or by its feed', async () => {
    const file = await read(
      `${replies}\nstaff/1,17,01/03/2026,2026-spring,,,,\nstaff/1,17,01/03/2026,,,,,\nstaff/1,Q17,01/03/2026,,,,,\n`,
      'responses',
      {
        feed: 'Staff survey',
      },
    );
    expect(file.rows.map(({ values }) => values['response_ref'])).toEqual(['2026-spring/17', 'Staff survey/17', 'Q17']);
  });

  it('loses the cells of a column that is refused as a whole', async () => {
    const { plan } = await read(`${replies}\nparent-carer/1,Q1,01/03/2026,,4,,,\n`, 'responses');
    const batch = readRows(
      { ...plan, refusedItems: new Set(['p1']) },
      [{ line: 2, cells: ['parent-carer/1', 'Q1', '01/03/2026', '', '2', '3', '', ''] }],
      {
        arrivedOn: '2026-06-01',
        known: aFewKnown,
      },
    );
    expect(batch.rows[0]).toMatchObject({ values: { p2: 'completely' }, refusedCells: ['p1'] });
  });
});

describe('answers of audits', () => {
  it('come one a row, with the item and choice in their own words', async () => {
    const text =
      'audit_ref,item,evidence,choice\na00001,D1.1,2,\nA00001,d2.5,,Too hopeful\nA00001,d2.5,,rosy\nA00001,s.1,,yes\nA00002,s.1,,Y\n';
    const file = await read(text, 'audit_answers');
    expect(
      file.rows.map(({ values }) => [
        values['audit_ref'],
        values['item'],
        values['evidence'],
        values['choice'],
        values['rater'],
        values['stage'],
      ]),
    ).toEqual([
      ['A00001', 'd1.1', 2, null, 'auditor', 'first'],
      ['A00001', 'd2.5', null, 'too_hopeful', 'auditor', 'first'],
      ['A00002', 's.1', null, 'yes', 'auditor', 'first'],
    ]);
    expect(found(file)).toEqual(['4 choice not-an-answer', '5 item unknown-item']);
  });

  it('come one audit a row, each answer a record', async () => {
    const text =
      'Audit ref,rater,d1.1,d1.1.difference,d1.2,d1.scale,d2.5,d10.3,closing.next\nA00001,worker,2,1,cannot tell,7,balanced,No,Ask the school\n';
    const file = await read(text, 'audit_answers');
    const base = { audit_ref: 'A00001', rater: 'worker', stage: 'first' };
    expect(file.rows.map(({ line, values }) => [line, values])).toEqual([
      [2, { ...base, item: 'd1.1', evidence: 2, difference: 1 }],
      [2, { ...base, item: 'd1.2', evidence: 'cannot_tell' }],
      [2, { ...base, item: 'd1.scale', scale: 7 }],
      [2, { ...base, item: 'd2.5', choice: 'balanced' }],
      [2, { ...base, item: 'd10.3', choice: 'no' }],
      [2, { ...base, item: 'closing.next', text: 'Ask the school' }],
    ]);
    expect([file.read, file.refused]).toEqual([1, 0]);
  });

  it('lose a bad cell alone; a row with nothing but bad cells has nothing left, and one without any is refused', async () => {
    const file = await read('audit_ref,d1.1,d1.scale,s.1\nA00001,4,7,\nA00001,4,,\nA00001,,,\nA00001,2,,yes\n', 'audit_answers');
    expect(found(file)).toEqual(['2 d1.1 out-of-range', '3 d1.1 out-of-range', '4 no-answer', '5 s.1 unknown-item']);
    expect([file.read, file.refused, file.nothingLeft, file.cellsRefused, file.rows.length]).toEqual([4, 1, [3], 3, 2]);
  });
});
