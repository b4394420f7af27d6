import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lineText } from '@waymark/basics';
import { FileRefused } from '../file-refused.js';
import type { RawRow } from '../row-source.js';
import { caseStatusOf } from './case-status.js';
import { annexALists } from './lists.js';
import { teamIn, workerIn } from './nothing.js';
import { openChildren } from './open-children.js';
import { type SheetHead, annexAIn } from './recognise.js';

const headingsOf = (number: number) => {
  const list = annexALists.find((one) => one.number === number)!;
  return [...list.shared, ...list.own];
};

/** A sheet of a made-up workbook: title rows, headings, then rows that fill some of the columns. */
function sheet(
  name: string,
  number: number,
  rows: readonly Readonly<Record<string, string>>[] = [],
  { titles = 0, headings = headingsOf(number) }: { titles?: number; headings?: readonly string[] } = {},
): SheetHead {
  const above = Array.from({ length: titles }, (_, i): RawRow => ({ line: i + 1, cells: [`Title ${i}`] }));
  const below = rows.map((row, i) => ({ line: titles + 2 + i, cells: headings.map((heading) => row[heading] ?? '') }));
  return { name, rows: [...above, { line: titles + 1, cells: headings }, ...below] };
}

const child = (id: string, more: Readonly<Record<string, string>> = {}) => ({
  'Child Unique ID': id,
  'Allocated Team': 'Team North',
  'Allocated Worker': 'Ash Made-Up',
  ...more,
});
const open = (id: string, more = {}) =>
  child(id, { 'Case Status': 'c) Child in need plan', 'CIN Start Date': '2025-01-06', ...more });

function read(...sheets: readonly SheetHead[]) {
  const lists = annexAIn(sheets);
  if (!lists) throw new Error('not recognised');
  const answer = openChildren(lists, (name) => sheets.find((one) => one.name === name)!.rows);
  const [, ...rows] = answer.rows;
  return {
    ...answer,
    children: rows.map(({ line, cells }) => [lineText(line), ...cells]),
    codes: answer.issues.map(({ code }) => code),
    said: (code: string) => answer.issues.find((issue) => issue.code === code)?.reason,
  };
}

function refusalOf(...sheets: readonly SheetHead[]): FileRefused {
  try {
    annexAIn(sheets);
  } catch (thrown) {
    if (thrown instanceof FileRefused) return thrown;
    throw thrown;
  }
  throw new Error('nothing was refused');
}

describe('finding the lists of a workbook', () => {
  it('goes by headings, whatever sheets are called and wherever the headings stand', () => {
    const lists = annexAIn([
      sheet('Cover', 6, [], { headings: ['Ofsted'] }),
      sheet('CiN', 6, [], { titles: 4 }),
      sheet('List_9', 9),
    ])!;
    expect(lists.map(({ list, sheet: name, headerLine }) => [list.number, name, headerLine])).toEqual([
      [6, 'CiN', 5],
      [9, 'List_9', 1],
    ]);
  });

  it('knows every list from every other', () => {
    const all = annexALists.map(({ number }) => sheet(`Sheet ${number}`, number));
    expect(annexAIn(all)!.map(({ list, sheet: name }) => `${list.number} ${name}`)).toEqual(
      annexALists.map(({ number }) => `${number} Sheet ${number}`),
    );
  });

  it('reads curly marks, blanks at the end, a doubled bracket and the short word for age', () => {
    const headings = headingsOf(8).map((heading) =>
      heading === 'Age of Child (Years)'
        ? 'Age'
        : heading.replace("'", '’').replace('(Y/N)', '(Y/N))').replace('Cat', ' Cat') + ' ',
    );
    const lists = annexAIn([sheet('a', 6), sheet('b', 8, [], { headings })])!;
    expect(lists.map(({ list }) => list.number)).toEqual([6, 8]);
  });

  it('passes over a sheet of codes that has the headings of every list side by side', () => {
    const codes = { name: 'Codes_used', rows: [{ line: 2, cells: [6, 7, 8, 9].flatMap(headingsOf) }] };
    expect(annexAIn([codes, sheet('List_6', 6)])!.map(({ sheet: name }) => name)).toEqual(['List_6']);
  });

  it('is quiet about a workbook that has nothing to do with it', () => {
    expect(annexAIn([{ name: 'Sheet1', rows: [{ line: 1, cells: ['case_ref', 'team', 'score'] }] }])).toBeUndefined();
  });

  it('leaves a workbook alone whose sheets are called List 1 and list no people', () => {
    expect(annexAIn([{ name: 'List1', rows: [{ line: 1, cells: ['team_code', 'team_name', 'service_area'] }] }])).toBeUndefined();
  });

  it('refuses another workbook with a sheet called List 6, by the name of the sheet', () => {
    const sen = sheet('List 6', 6, [], {
      headings: ['Child Unique ID', 'Gender', 'Ethnicity', 'Date of Birth', 'SEN primary need', 'EHC plan date'],
    });
    expect(refusalOf(sen)).toMatchObject({ code: 'not-annex-a', message: expect.stringContaining('"List 6"') });
  });

  it.each([[[1, 2, 4, 5]], [[10, 11]]])('refuses lists %j without any list of allocated children', (numbers) => {
    const refusal = refusalOf(...numbers.map((number) => sheet(`List ${number}`, number)));
    expect(refusal).toMatchObject({ code: 'not-annex-a', message: expect.stringContaining(numbers.join(', ')) });
  });

  it('refuses a workbook without list 6, a list that is there twice, and a list without a column that is needed', () => {
    expect(refusalOf(sheet('List 7', 7), sheet('List 8', 8)).code).toBe('annex-a-without-list-6');
    expect(refusalOf(sheet('March', 6), sheet('April', 6))).toMatchObject({
      code: 'annex-a-list-twice',
      message: expect.stringContaining('"March" and "April"'),
    });
    const headings = headingsOf(6).filter((heading) => heading !== 'CIN Closure Date');
    expect(refusalOf(sheet('List 6', 6, [], { headings }))).toMatchObject({
      code: 'annex-a-column-missing',
      message: expect.stringContaining('"CIN Closure Date"'),
    });
  });
});

describe('a case status', () => {
  it.each([
    ['a) Looked after child', 'child_in_care'],
    ['CLA&CP', 'child_in_care'],
    ['CP/CLA', 'child_in_care'],
    ['LAC', 'child_in_care'],
    ['CP Ext', 'child_protection'],
    ['b) Child Protection plan', 'child_protection'],
    ['CIN', 'child_in_need'],
    ['Child in Need', 'child_in_need'],
    ['Open asmt', 'assessment'],
    ['Closed Assessment', 'closed'],
    ['Closed - stepdown', 'closed'],
    ['Care leaver', 'closed'],
    ['E) ', 'closed'],
    ['d) C&F', 'assessment'],
  ])('%s is %s', (text, status) => expect(caseStatusOf(text)).toBe(status));

  it.each(['', 'n/a', 'Stronger families', 'Clapham'])('%j says nothing that is known', (text) =>
    expect(caseStatusOf(text)).toBeUndefined(),
  );
});

const spellings = join(
  process.env['WAYMARK_SHARED'] ?? join(__dirname, '../../../../../shared'),
  'data/real/annex-a-value-variants/annex_a_value_variants_dev.csv',
);

it('reads every spelling of a case status that authorities have returned', () => {
  if (!existsSync(spellings)) {
    process.stdout.write('The spellings of ../shared are absent: they are passed over.\n');
    return;
  }
  const rows = readFileSync(spellings, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.startsWith('Case Status,'))
    .map((line) => line.split(','));
  expect(rows).toHaveLength(20);
  expect(rows.filter(([, canonical, found]) => caseStatusOf(found!) !== caseStatusOf(canonical!))).toEqual([]);
});

it.each(['', ' ', '#N/A', 'Duty', 'duty worker', 'UNALLOCATED', 'Not\u00a0allocated', 'tbc'])('%j is nobody', (cell) =>
  expect(workerIn(cell)).toBe(''),
);

it('keeps a duty team as a team, and a worker whose name begins so', () => {
  expect(teamIn('Duty Team')).toBe('Duty Team');
  expect(teamIn('#N/A')).toBe('');
  expect(workerIn('Petra\u00a0 Duty-Wills ')).toBe('Petra Duty-Wills');
});

describe('who is open', () => {
  it('is list 6 without a closure date and without a closed status, one row a child', () => {
    const { children } = read(
      sheet('List 6', 6, [
        open('C1'),
        open('C2', { 'CIN Closure Date': '2025-02-01' }),
        open('C3', { 'Case Status': 'e) Closed episode' }),
        open('C4', { 'Allocated Worker': '#N/A', 'Allocated Team': 'Unallocated', 'CIN Closure Date': '-' }),
      ]),
    );
    expect(children).toEqual([
      ['list 6, row 2', 'C1', 'Team North', 'Ash Made-Up', 'child_in_need', '2025-01-06'],
      ['list 6, row 5', 'C4', '', '', 'child_in_need', '2025-01-06'],
    ]);
  });

  it('keeps a row whose closure date is an error of the spreadsheet, so that it is refused and not lost', () => {
    const { rows } = read(
      sheet('List 6', 6, [open('C1', { 'CIN Closure Date': '#REF!' }), open('C2', { 'CIN Closure Date': '#N/A' })]),
    );
    expect(rows.slice(1).map(({ fault }) => fault?.code)).toEqual(['sheet-error', 'sheet-error']);
  });

  it('adds children of lists 7 and 8 whom list 6 does not have, each once, and says so', () => {
    const { children, said } = read(
      sheet('List 6', 6, [open('C1')]),
      sheet('List 7', 7, [
        child('c1 '),
        child('C7'),
        child('C8'),
        child('C9', { 'Child Protection Plan End Date': '2025-01-01' }),
      ]),
      sheet('List 8', 8, [child('C8', { 'Date Started to be Looked After': '2024-01-01' })]),
    );
    expect(children.map(([place, id, , , pathway]) => [place, id, pathway])).toEqual([
      ['list 6, row 2', 'C1', 'child_in_need'],
      ['list 7, row 3', 'C7', 'child_protection'],
      ['list 8, row 2', 'C8', 'child_in_care'],
    ]);
    expect(said('annex-a-7-not-in-6')).toContain('1 child is open in list 7 and not in list 6: row 3. ');
    expect(said('annex-a-8-not-in-6')).toContain('row 2');
  });

  it('never adds lists 3, 4 and 5', () => {
    const { children, said } = read(
      sheet('List 6', 6, [open('C1')]),
      ...[3, 4, 5].map((n) => sheet(`List ${n}`, n, [child(`E${n}`)])),
    );
    expect(children).toHaveLength(1);
    expect(said('annex-a-not-read')).toContain('Lists 3, 4, 5 are not read');
  });

  it('counts care leavers with their personal adviser, those who were closed in list 6 too, and nobody twice', () => {
    const headings = [...headingsOf(9), 'Allocated Personal Advisor'];
    const nine = sheet(
      'List 9',
      9,
      [
        child('C1'),
        child('C2', { 'Allocated Personal Advisor': 'Pat Adviser' }),
        child('C3', { 'Allocated Personal Advisor': 'n/a' }),
      ],
      { headings },
    );
    const { children, said } = read(sheet('List 6', 6, [open('C1'), open('C3', { 'Case Status': 'Care leaver' })]), nine);
    expect(children.map(([place, id, , worker, pathway]) => [place, id, worker, pathway])).toEqual([
      ['list 6, row 2', 'C1', 'Ash Made-Up', 'child_in_need'],
      ['list 9, row 3', 'C2', 'Pat Adviser', 'care_leaver'],
      ['list 9, row 4', 'C3', 'Ash Made-Up', 'care_leaver'],
    ]);
    expect(said('annex-a-9-in-6')).toContain('Each is counted once');
  });

  it('keeps list 6 where lists contradict each other, and says in which rows', () => {
    const answer = read(
      sheet('List 6', 6, [
        open('C1'),
        open('C2', { 'Allocated Worker': '' }),
        open('C3', { 'CIN Closure Date': '2025-03-01' }),
        open('C4', { 'Case Status': 'CP' }),
      ]),
      sheet('List 7', 7, [
        child('C1', { 'Allocated Worker': 'ASH MADE-UP' }),
        child('C2'),
        child('C3'),
        child('C4', { 'Allocated Team': 'South' }),
      ]),
    );
    expect(answer.children.map(([, id, team, worker]) => [id, team, worker])).toEqual([
      ['C1', 'Team North', 'Ash Made-Up'],
      ['C2', 'Team North', ''],
      ['C4', 'Team North', 'Ash Made-Up'],
    ]);
    expect(answer.said('annex-a-7-other-worker')).toContain('row 3 of list 7. List 6 stands.');
    expect(answer.said('annex-a-7-other-team')).toContain('row 5');
    expect(answer.said('annex-a-7-other-closed')).toContain('row 4');
    expect(answer.said('annex-a-7-other-status')).toContain('rows 2, 3 of list 7.');
  });

  it('takes the first status that applies where list 6 is blank, and leaves one that it does not know for a person', () => {
    const { children } = read(
      sheet('List 6', 6, [
        open('C1', { 'Case Status': '' }),
        open('C2', { 'Case Status': 'Step across' }),
        open('C3', { 'Case Status': '' }),
      ]),
      sheet('List 7', 7, [child('C1')]),
    );
    expect(children.map((cells) => cells[4])).toEqual(['child_protection', 'Step across', '']);
  });

  it('says what each list holds, who is unallocated, and how many children each team has', () => {
    const answer = read(
      sheet('Six', 6, [
        open('C1'),
        open('C2', { 'Allocated Team': 'team north' }),
        open('C3', { 'Allocated Worker': 'duty', 'Allocated Team': '' }),
      ]),
      sheet('Eight', 8, [child('C1', { 'Date Ceased to be Looked After': '2025-01-01' })]),
    );
    expect(answer.said('annex-a-list-6')).toBe('List 6 (children in need), sheet "Six", holds 3 rows: 3 open, 0 closed.');
    expect(answer.said('annex-a-list-8')).toBe('List 8 (children in care), sheet "Eight", holds 1 row: 0 open, 1 closed.');
    expect(answer.said('annex-a-list-9')).toBe('List 9 (care leavers) is not in the workbook.');
    expect(answer.said('annex-a-unallocated')).toContain(
      'Of 3 open children and young people, without an allocated worker: 1; without a team: 1.',
    );
    expect(answer.teams).toEqual([{ name: 'Team North', children: 2 }]);
  });

  it('names no child and no worker in what it reports', () => {
    const { issues } = read(
      sheet('List 6', 6, [open('SECRET-1', { 'Allocated Worker': 'Someone Else' })]),
      sheet('List 7', 7, [child('SECRET-1'), child('SECRET-2')]),
    );
    expect(JSON.stringify(issues)).not.toMatch(/secret|someone|ash/i);
    expect(issues.length).toBeGreaterThan(4);
  });
});
