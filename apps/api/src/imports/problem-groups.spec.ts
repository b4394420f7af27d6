import type { ReadIssue } from '@waymark/ingest';
import { ProblemGroups } from './problem-groups.js';

function anIssue(told: Partial<ReadIssue> = {}): ReadIssue {
  return {
    weight: 'refused-row',
    code: 'not-a-date',
    place: { line: 2, column: 'rated_on' },
    reason: 'rated_on is no date.',
    repair: 'Write the day.',
    ...told,
  };
}

function groupsOf(...issues: readonly ReadIssue[]) {
  const groups = new ProblemGroups();
  for (const issue of issues) groups.add(issue);
  return groups;
}

it('gathers rows that one repair would mend, with their lines', () => {
  expect(groupsOf(anIssue(), anIssue({ place: { line: 9, column: 'rated_on' } })).all()).toEqual([
    {
      weight: 'refused-row',
      code: 'not-a-date',
      reason: 'rated_on is no date.',
      repair: 'Write the day.',
      column: 'rated_on',
      rows: 2,
      lines: [2, 9],
      found: [],
      readings: [],
    },
  ]);
});

it('keeps columns, codes and weights apart', () => {
  const groups = groupsOf(
    anIssue(),
    anIssue({ place: { line: 3, column: 'held_on' } }),
    anIssue({ code: 'date-in-future' }),
    anIssue({ weight: 'refused-cell' }),
  );
  expect(groups.all()).toHaveLength(4);
});

it('puts what refuses most first: the file, rows, cells, then warnings; and the most frequent before the rare', () => {
  const groups = groupsOf(
    anIssue({ weight: 'warning', code: 'w' }),
    anIssue({ weight: 'warning', code: 'w' }),
    anIssue({ weight: 'refused-cell', code: 'c' }),
    anIssue({ code: 'rare' }),
    anIssue({ code: 'frequent' }),
    anIssue({ code: 'frequent' }),
    anIssue({ weight: 'refused-file', code: 'f' }),
  );
  expect(groups.all().map(({ code }) => code)).toEqual(['f', 'frequent', 'rare', 'c', 'w']);
});

it('counts every row and shows the first fifty lines', () => {
  const [group] = groupsOf(...Array.from({ length: 20_000 }, (_, i) => anIssue({ place: { line: i + 2 } }))).all();
  expect([group?.rows, group?.lines.length, group?.lines[0], group?.column]).toEqual([20_000, 50, 2, null]);
});

it('tells warnings in words for the history, and how often', () => {
  const groups = groupsOf(
    anIssue(),
    anIssue({ weight: 'warning', reason: 'A total row was left out.' }),
    anIssue({ weight: 'warning', code: 'twice', reason: 'Said twice.' }),
    anIssue({ weight: 'warning', code: 'twice', reason: 'Said twice.' }),
  );
  expect(groups.warnings()).toEqual(['Said twice. (2 times)', 'A total row was left out.']);
});

describe('words that are not understood', () => {
  const unknownWord = (found: string, line: number) => anIssue({ code: 'not-in-list', place: { line, column: 'rater' }, found });
  const readings = [
    { to: 'mother', label: 'mother' },
    { to: 'social_worker', label: 'social worker' },
  ];

  it('stand once each, the most frequent first, with the one plain reading of a slip', () => {
    const groups = groupsOf(unknownWord('Nan', 2), unknownWord('Mothr', 3), unknownWord('MOTHR', 4));
    expect(groups.all(() => readings)[0]).toMatchObject({
      rows: 3,
      found: [
        { text: 'Mothr', rows: 2, plain: 'mother' },
        { text: 'Nan', rows: 1, plain: null },
      ],
      readings,
    });
  });

  it('are not shown where they could be somebody, and have no readings then', () => {
    const [group] = groupsOf(unknownWord('C0001234', 2)).all(() => readings);
    expect([group?.found, group?.readings]).toEqual([[], []]);
  });

  it('keep the fix that the cell itself suggests', () => {
    const score = anIssue({ code: 'not-whole', found: '7/10', suggestion: { from: '7/10', to: '7' } });
    expect(groupsOf(score).all(() => readings)[0]).toMatchObject({
      found: [{ text: '7/10', rows: 1, plain: '7' }],
      readings: [],
    });
  });

  it('do not lend the words of one row to all', () => {
    const told = (found: string) => anIssue({ code: 'not-whole', found, reason: `score must be a whole number; found ${found}` });
    expect(groupsOf(told('5.5'), told('3-4')).all()[0]?.reason).toBe('score must be a whole number.');
    expect(groupsOf(told('5.5')).all()[0]?.reason).toBe('score must be a whole number; found 5.5');
  });
});
