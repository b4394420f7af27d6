import { type Ending, asCsv, asWorkbook, bothWays, endingOf, ratings } from './support/read-whole.js';

/** The places and codes of what was refused. */
function refusals({ refused, rejects }: Ending): readonly string[] {
  return [...refused, ...rejects.map(({ place, code }) => `${place.line} ${place.column ?? ''} ${code}`)];
}

function codes({ rejects }: Ending): readonly string[] {
  return rejects.map(({ code }) => code);
}

describe.each(bothWays)('guard, section 6, in %s:', (kind, fileOf) => {
  const ending = (...changes: readonly Readonly<Record<string, string>>[]) => endingOf(fileOf(ratings(...changes)), 'ratings');
  const judgement = (...reasons: readonly string[]) =>
    endingOf(
      fileOf([
        ['judged_on', 'theme', 'judge', 'score', 'reason'],
        ...reasons.map((reason, i) => ['2026-03-10', 'whole', `leader_${i}`, '5', reason]),
      ]),
      'judgements',
    );
  const audits = (...grades: readonly string[]) =>
    endingOf(
      fileOf([
        ['audit_ref', 'kind', 'audited_on', 'case_ref', 'team_code', 'selection', 'judgement'],
        ...grades.map((grade, i) => [`A${i}`, 'case_file', '2026-03-10', `C${i}`, 'T1', 'random', grade]),
      ]),
      'audits',
    );

  it('19: a totals row at the end is refused', async () => {
    const totals = { occasion_ref: 'Total', rated_on: '', case_ref: '', team_code: '', question: '', rater: '', score: '12' };
    expect(refusals(await ending({}, {}, totals))).toEqual(['4  totals-row']);
  });

  it('35: days that are in no calendar are refused', async () => {
    const days = ['29/02/2023', '31/04/2025', '01/13/2025', '00/01/2025'];
    const ended = await ending({}, {}, ...days.map((rated_on) => ({ rated_on })));
    expect(codes(ended)).toEqual(days.map(() => 'not-in-calendar'));
  });

  it('36: two-digit years, quarters and words are refused with the form that is expected', async () => {
    const ended = await ending(...['01/02/03', 'Q3 2025', 'next Tuesday', '3/2026'].map((rated_on) => ({ rated_on })));
    expect(codes(ended)).toEqual(['not-a-date', 'not-a-date', 'not-a-date', 'not-a-date']);
    expect(ended.words).toContain('Write the date as 31/03/2026 or 2026-03-31.');
  });

  it('37: a column that cannot be read day first is refused with advice, and a lone American date costs its row', async () => {
    const all = await ending(...['03/31/2026', '03/28/2026'].map((rated_on) => ({ rated_on })));
    expect([all.refused, all.words.includes('--date-order')]).toEqual([['date-order-unclear'], true]);
    const lone = await ending(...['31/03/2026', '30/03/2026', '03/28/2026'].map((rated_on) => ({ rated_on })));
    expect(refusals(lone)).toEqual(['4 rated_on not-in-calendar']);
  });

  it('38: numbers that stand for no day of ours are refused', async () => {
    const serials = ['0', '1', '59', '60', '61', '-1', '2958466', '1e15'];
    expect(codes(await ending(...serials.map((rated_on) => ({ rated_on }))))).toEqual(serials.map(() => 'not-a-date'));
  });

  it('40: a date with a time keeps its day, also on the nights on which clocks change', async () => {
    const times = ['2026-03-29 01:30', '29/03/2026 01:30:00', '2025-10-26T01:30:00Z'];
    expect((await ending(...times.map((rated_on) => ({ rated_on })))).rows.map(({ rated_on }) => rated_on)).toEqual([
      '2026-03-29',
      '2026-03-29',
      '2025-10-26',
    ]);
  });

  it('41: dates to come and dates before 1990 are refused', async () => {
    const ended = await ending({ rated_on: '2031-01-01' }, { rated_on: '1989-12-31' });
    expect(codes(ended)).toEqual(['date-in-future', 'date-too-early']);
  });

  it('42: digits of other scripts are refused, never guessed', async () => {
    expect(refusals(await ending({ score: '٧' }, { score: '７' }))).toEqual(['2 score not-whole', '3 score not-whole']);
  });

  it('43: what is no score of the scale is refused with the scale', async () => {
    const scores = ['five', '1,5', 'NaN', 'Infinity', '0x1F', '1e400', '-1', '11', '5.5', '3-4'];
    const ended = await ending(...scores.map((score) => ({ score })));
    expect([ended.rows.length, ended.rejects.length]).toEqual([0, scores.length]);
    expect(ended.words).toContain('from 0 to 10');
  });

  it('44: a blank is refused only where something must stand, and nil is no blank', async () => {
    const ended = await ending({ question: '' }, { score: '' }, { score: 'nil' });
    expect(ended.rows).toHaveLength(1);
    expect(refusals(ended)).toEqual(['3 score required-blank', '4 score not-whole']);
  });

  it('45: errors of a sheet are refused as such', async () => {
    const errors = ['#REF!', '#N/A', '#DIV/0!', '#VALUE!', '#NAME?', '#NUM!', '#NULL!'];
    const ended = await ending(...errors.map((score) => ({ score })));
    expect(codes(ended)).toEqual(errors.map(() => 'sheet-error'));
    expect(ended.words).toContain('The sheet shows an error (#REF!) in this cell.');
  });

  it('47: percent signs are refused rather than read in two ways, and a column that mixes both is warned about', async () => {
    const heading = ['month', 'measure', 'team_code', 'numerator', 'denominator'];
    const rows = ['85', '85%', '0.85'].map((numerator) => ['2026-03', 're_referral_12_months', 'T1', numerator, '100']);
    const ended = await endingOf(fileOf([heading, ...rows]), 'context');
    expect(refusals(ended)).toContain('3 numerator not-a-number');
    expect(ended.warnings).toEqual(['percent-signs-mixed']);
  });

  it('48: a reference that a spreadsheet has changed is refused', async () => {
    const ended = await ending({ case_ref: '1.23457E+12' }, { case_ref: '1001.0' }, { case_ref: '00123' });
    expect(codes(ended)).toEqual(['reference-changed', 'reference-changed']);
    expect(ended.rows.map(({ case_ref }) => case_ref)).toEqual(['00123']);
  });

  it('49: blanks and hidden characters around a reference are taken away, a look-alike is refused', async () => {
    const ended = await ending({ case_ref: '\u00a0C-1\u200b ' }, { case_ref: 'C\u20112' }, { case_ref: '\u0421SC-3' });
    expect(ended.rows.map(({ case_ref }) => case_ref)).toEqual(['c-1', 'c-2']);
    expect(refusals(ended)).toEqual(['4 case_ref reference-look-alike']);
  });

  it('50: the words of a list are known in any case and with blanks', async () => {
    expect((await audits('good', 'GOOD ', 'RI', 'Requires improvement')).rows.map(({ first_grade }) => first_grade)).toEqual([
      'good',
      'good',
      'requires_improvement',
      'requires_improvement',
    ]);
  });

  it('51: a look-alike and an unknown word are refused with the list and the nearest', async () => {
    const ended = await audits('g\u043eod', 'Goood');
    expect(codes(ended)).toEqual(['not-in-list', 'not-in-list']);
    expect(ended.words).toContain('The nearest is good.');
    expect(ended.words).toContain('outstanding, good, requires_improvement');
  });

  it('52: words in every script are kept as they are', async () => {
    const words = ['Siân O’Neill-Ó', '王小明', 'محمد', '👨‍👩‍👧‍👦', 'X', 'Null', 'True', "D'Arcy"];
    expect((await judgement(...words)).rows.map(({ reason }) => reason)).toEqual(words);
  });

  it('53: length counts characters as they are seen', async () => {
    const ended = await endingOf(
      fileOf([
        ['finding_ref', 'found_on', 'source', 'column', 'title'],
        ['F1', '2026-03-10', 'audit', 'worried', 'e\u0301'.repeat(200)],
        ['F2', '2026-03-10', 'audit', 'worried', 'x'.repeat(300)],
      ]),
      'findings',
    );
    expect(refusals(ended)).toEqual(['3 title too-long']);
    expect(ended.words).toContain('300 characters; 200 are allowed');
  });

  it('54: marks that turn text round are kept', async () => {
    expect((await judgement('\u202Edcba\u202C')).rows[0]?.['reason']).toBe('\u202Edcba\u202C');
  });

  it('55: what looks like a program is text', async () => {
    const words = ['<script>alert(1)</script>', '{{7*7}}', '${7*7}', "'; drop table waymark.batch; --"];
    expect((await judgement(...words)).rows.map(({ reason }) => reason)).toEqual(words);
  });

  it('56: what looks like a formula is text', async () => {
    const words = ['=cmd|calc!A1', '+44 7700 900123', '@SUM(1)', '\uFF1D1+1'];
    expect((await judgement(...words)).rows.map(({ reason }) => reason)).toEqual(words);
  });

  it('57: words that seem personal go in with a warning', async () => {
    const ended = await judgement('Call 07700 900123 about NHS number 943 476 5919');
    expect([ended.rows.length, ended.warnings.length]).toEqual([1, 1]);
  });

  it('26: an unknown team is refused with the nearest name', async () => {
    const ended = await ending({ team_code: 'Assessment Nort' });
    expect([kind, ended.rejects[0]?.place.column, ended.words.includes('Assessment North')]).toEqual([kind, 'team_code', true]);
  });
});

it('both ways of sending the same rows give the same rows', async () => {
  const rows = ratings({}, { score: 'seven' }, { rated_on: '31/03/2026' }, { case_ref: '00012' });
  const [csv, workbook] = [await endingOf(asCsv(rows), 'ratings'), await endingOf(asWorkbook(rows), 'ratings')];
  expect(workbook.rows).toEqual(csv.rows);
  expect(workbook.rejects.map(({ code, place }) => [code, place.line])).toEqual(
    csv.rejects.map(({ code, place }) => [code, place.line]),
  );
});
