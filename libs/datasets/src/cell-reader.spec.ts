import fc from 'fast-check';
import { columnOf, datasetByName, readCell, type CellContext, type CellReading, type Column } from './index.js';

const arrived: CellContext = { arrivedOn: '2026-04-02' };

function column(dataset: string, name: string): Column {
  return columnOf(datasetByName(dataset)!, name)!;
}

function read(dataset: string, name: string, text: string, context: Partial<CellContext> = {}): CellReading {
  return readCell(column(dataset, name), text, { ...arrived, ...context });
}

function refusal(dataset: string, name: string, text: string, context: Partial<CellContext> = {}): string | undefined {
  const reading = read(dataset, name, text, context);
  return 'problem' in reading ? reading.problem.code : undefined;
}

describe('values that are read', () => {
  it.each([
    ['ratings', 'rated_on', '2026-03-31', '2026-03-31'],
    ['ratings', 'rated_on', '31/03/2026', '2026-03-31'],
    ['ratings', 'rated_on', '1/3/2026', '2026-03-01'],
    ['ratings', 'rated_on', '31.03.2026', '2026-03-31'],
    ['ratings', 'rated_on', '31-Mar-2026', '2026-03-31'],
    ['ratings', 'rated_on', '5 September 2025', '2025-09-05'],
    ['ratings', 'rated_on', '31/03/2026 14:30', '2026-03-31'],
    ['ratings', 'rated_on', '2026-03-29T01:30:00+01:00', '2026-03-29'],
    ['ratings', 'rated_on', '2026-03-31 24:00:60', '2026-03-31'],
    ['ratings', 'rated_on', '29/02/2024', '2024-02-29'],
    ['ratings', 'rated_on', '\u00A031/03/2026 ', '2026-03-31'],
    ['ratings', 'rated_on', '\u00A02026-03-31\u200B', '2026-03-31'],
    ['invitations', 'month', '2026-03', '2026-03'],
    ['invitations', 'month', '2026-03-01', '2026-03'],
    ['invitations', 'month', '03/2026', '2026-03'],
    ['invitations', 'month', 'Mar 2026', '2026-03'],
    ['people', 'agency_worker', 'Y', 'yes'],
    ['people', 'agency_worker', 'FALSE', 'no'],
    ['people', 'agency_worker', '1', 'yes'],
    ['practice', 'genogram', 'n', 'no'],
    ['practice', 'genogram', 'N/A', 'not_applicable'],
    ['practice', 'genogram', 'Not applicable', 'not_applicable'],
    ['people', 'job_role', 'Social-Worker', 'social_worker'],
    ['audits', 'first_grade', 'RI', 'requires_improvement'],
    ['audits', 'first_grade', 'Requires improvement to be good', 'requires_improvement'],
    ['audits', 'first_grade', 'GOOD ', 'good'],
    ['ratings', 'score', '7', 7],
    ['ratings', 'score', '7.0', 7],
    ['ratings', 'score', '-0', 0],
    ['ratings', 'score', 'Not asked', 'not_asked'],
    ['ratings', 'score', 'absent', 'absent'],
    ['audit_answers', 'evidence', 'clear and specific', 2],
    ['audit_answers', 'difference', 'Beginning', 1],
    ['audit_answers', 'scale', 'cannot tell', 'cannot_tell'],
    ['people', 'fte', '0.8', 0.8],
    ['people', 'fte', '.5', 0.5],
    ['ratings', 'team_code', ' t01 ', 'T01'],
    ['audits', 'audit_ref', 'a00001', 'A00001'],
    ['aims', 'unit_code', 'Child in need', 'child_in_need'],
    ['aims', 'unit_code', 't01', 'T01'],
    ['audits', 'instrument', 'Collaborative-Audit/1', 'collaborative-audit/1'],
    ['ratings', 'anchors', 'Safety_Standard', null],
    ['ratings', 'anchors', 'goal_standard', null],
    ['ratings', 'anchors', 'closure', 'closure'],
    ['ratings', 'case_ref', ' C000123 ', 'c000123'],
    ['ratings', 'case_ref', '000123', '000123'],
    ['ratings', 'case_ref', 'ｃ１２３', 'c123'],
    ['ratings', 'case_ref', 'C\u200B12\u20113', 'c12-3'],
    ['ratings', 'case_ref', '1E5', '1e5'],
    ['ratings', 'person_ref', '', null],
    ['judgements', 'reason', "Null, and O'Hara's True", "Null, and O'Hara's True"],
  ])('%s.%s reads "%s" as %s', (dataset, name, text, expected) => {
    expect(read(dataset, name, text)).toEqual({ value: expected });
  });
});

describe('values that are refused', () => {
  it.each([
    ['ratings', 'rated_on', '', 'required-blank'],
    ['ratings', 'rated_on', '29/02/2023', 'not-in-calendar'],
    ['ratings', 'rated_on', '31/04/2025', 'not-in-calendar'],
    ['ratings', 'rated_on', '12/31/2025', 'not-in-calendar'],
    ['ratings', 'rated_on', '0/3/2026', 'not-in-calendar'],
    ['ratings', 'rated_on', '01/02/03', 'not-a-date'],
    ['ratings', 'rated_on', 'next Tuesday', 'not-a-date'],
    ['ratings', 'rated_on', 'Q3 2025', 'not-a-date'],
    ['ratings', 'rated_on', '46112', 'not-a-date'],
    ['ratings', 'rated_on', '31-Foo-2026', 'not-a-date'],
    ['ratings', 'rated_on', '2026-03-31 about noon', 'not-a-date'],
    ['ratings', 'rated_on', '31/12/1989', 'date-too-early'],
    ['ratings', 'rated_on', '03/04/2026', 'date-in-future'],
    ['invitations', 'month', '13/2025', 'not-in-calendar'],
    ['invitations', 'month', '31/03/2026', 'not-a-month'],
    ['invitations', 'month', '1989-12', 'date-too-early'],
    ['people', 'agency_worker', 'perhaps', 'not-in-list'],
    ['audits', 'first_grade', 'Goood', 'not-in-list'],
    ['audits', 'first_grade', 'g\u043E\u043Ed', 'not-in-list'],
    ['ratings', 'score', '5.5', 'not-whole'],
    ['ratings', 'score', '5-6', 'not-whole'],
    ['ratings', 'score', 'seven', 'not-whole'],
    ['ratings', 'score', '7/10', 'not-whole'],
    ['ratings', 'score', '1,5', 'not-whole'],
    ['ratings', 'score', 'NaN', 'not-whole'],
    ['ratings', 'score', '0x1F', 'not-whole'],
    ['ratings', 'score', '１０', 'not-whole'],
    ['ratings', 'score', '11', 'out-of-range'],
    ['ratings', 'score', '-1', 'out-of-range'],
    ['caseloads', 'children_open', 'n/a', 'not-whole'],
    ['people', 'fte', '36', 'out-of-range'],
    ['people', 'fte', 'full', 'not-a-number'],
    ['people', 'fte', '80%', 'not-a-number'],
    ['people', 'fte', '1e400', 'not-a-number'],
    ['people', 'fte', 'Infinity', 'not-a-number'],
    ['people', 'fte', '#DIV/0!', 'sheet-error'],
    ['ratings', 'case_ref', '#REF!', 'sheet-error'],
    ['ratings', 'case_ref', '1.23457E+11', 'reference-changed'],
    ['ratings', 'case_ref', '1001.0', 'reference-changed'],
    ['ratings', 'case_ref', '\u0421123A', 'reference-look-alike'],
    ['ratings', 'case_ref', 'x'.repeat(101), 'too-long'],
    ['notes', 'title', 'a'.repeat(51), 'too-long'],
    ['teams', 'team_code', 'T'.repeat(201), 'too-long'],
  ])('%s.%s refuses "%s" as %s', (dataset, name, text, expected) => {
    expect(refusal(dataset, name, text)).toBe(expected);
  });

  it('refuses a later date only where something has happened', () => {
    expect(refusal('actions', 'due_on', '01/12/2026')).toBeUndefined();
    expect(refusal('actions', 'done_on', '01/12/2026')).toBe('date-in-future');
  });
});

describe('words of refusals', () => {
  it('say what was expected, what was found and what to do', () => {
    expect(read('ratings', 'score', '5.5')).toEqual({
      problem: {
        code: 'not-whole',
        reason: 'score must be one whole number from 0 to 10; found 5.5',
        repair: 'Write one whole number from 0 to 10 on its own, or declined, not_asked, absent.',
        suggestion: undefined,
      },
    });
    expect(read('ratings', 'rater', '')).toEqual({
      problem: { code: 'required-blank', reason: 'Who scaled is needed and is blank.', repair: 'Fill in rater in this row.' },
    });
  });

  it('offer the one plain reading of 7/10 and none of 5-6', () => {
    expect(read('ratings', 'score', '7/10')).toMatchObject({ problem: { suggestion: { from: '7/10', to: '7' } } });
    expect(read('ratings', 'score', '5-6')).toMatchObject({ problem: { suggestion: undefined } });
    expect(read('ratings', 'score', '3/5')).toMatchObject({ problem: { suggestion: undefined } });
  });

  it('name the nearest word of a list', () => {
    const reading = read('ratings', 'pathway', 'child protectoin');
    expect(reading).toMatchObject({ problem: { reason: expect.stringContaining('The nearest is child_protection.') } });
  });

  it('never repeat what could be about somebody', () => {
    const personal = fc.constantFrom(
      'Rosalind Example',
      '943 476 5919',
      '12 Sample Street',
      '07700 900123',
      'r.example@example.invalid',
    );
    const columns = fc.constantFrom(
      ['ratings', 'score'],
      ['ratings', 'rated_on'],
      ['ratings', 'rater'],
      ['people', 'fte'],
      ['invitations', 'month'],
      ['people', 'leader'],
    );
    fc.assert(
      fc.property(personal, columns, (text, [dataset, name]) => {
        const reading = read(dataset!, name!, text);
        expect(reading).toHaveProperty('problem');
        if ('problem' in reading) expect(`${reading.problem.reason} ${reading.problem.repair}`).not.toContain(text);
      }),
    );
  });
});

describe('what a feed has saved', () => {
  it('reads an accepted fix as it was accepted', () => {
    const savedWords = { '7/10': '7', Mum: 'mother' };
    expect(read('ratings', 'score', '7/10', { savedWords })).toEqual({ value: 7 });
    expect(read('ratings', 'rater', 'mum', { savedWords })).toEqual({ value: 'mother' });
  });

  it('reads month first where that was decided, for every row of the column', () => {
    expect(read('ratings', 'rated_on', '03/31/2026', { dateOrder: 'month' })).toEqual({ value: '2026-03-31' });
    expect(refusal('ratings', 'rated_on', '31/03/2026', { dateOrder: 'month' })).toBe('not-in-calendar');
  });
});

it('reads every spelling of a word of a list as that word', () => {
  const lists = ['ratings.rater', 'practice.pathway', 'people.job_role', 'audits.kind', 'training.event_type'].map((name) => {
    const [dataset, own] = name.split('.');
    return column(dataset!, own!);
  });
  const words = fc.constantFrom(...lists.flatMap((one) => one.values!.map((word) => [one, word] as const)));
  const blanks = fc.constantFrom(' ', '-', '_', '  ', '\u00A0', '');
  fc.assert(
    fc.property(words, blanks, fc.boolean(), ([one, word], blank, capitals) => {
      const spelled = word.replaceAll('_', blank);
      expect(readCell(one, capitals ? spelled.toUpperCase() : spelled, arrived)).toEqual({ value: word });
    }),
  );
});
