import type { BehindAnswer, BehindRow } from '@waymark/contract';
import { definitionOf } from '@waymark/indicators';
import { behindLines } from '../behind/behind-csv.js';
import { behindWords } from './behind-words.js';

const row: BehindRow = {
  dataset: 'ratings',
  key: { occasion_ref: 'S1', anchors: null, rater: 'mother' },
  case: 12,
  person: null,
  team: 'T1',
  date: '2026-02-10',
  batch: 3,
  file: '=ratings, "new".csv',
  line: 7,
};
const counting = { role: 'counts', reason: 'counts', words: 'both had a say' } as const;
const leftOut = { role: 'left_out', reason: 'no_number', words: 'nobody gave a number' } as const;
const answer: BehindAnswer = {
  figure: 'MM-23',
  month: '2026-02',
  breakdown: 'team',
  unit: 'T1',
  counted: 'meetings and visits',
  numerator: 1,
  denominator: 1,
  value: 1,
  state: 'too_few',
  addsUp: true,
  elsewhere: 4,
  reasons: [
    { ...counting, subjects: 1 },
    { ...leftOut, subjects: 1 },
  ],
  subjects: [
    { subject: 'occasion S1', ...counting, numerator: 1, denominator: 1, rows: [row, row] },
    { subject: 'occasion S2', ...leftOut, numerator: 0, denominator: 0, rows: [] },
  ],
};

const plain = definitionOf('MM-23')!.plain;

it('says what counts in plain words, and how many stand where and why, before it names them', () => {
  expect([...behindWords(answer)].join('')).toBe(
    [
      'MM-23, 2026-02, T1: 1 of 1, value 1. Counted: meetings and visits.',
      `In: ${plain.in}`,
      `Out: ${plain.out}`,
      '      1  Counts: both had a say',
      '      1  Left out: nobody gave a number',
      '      4  Not listed: they count in other units only',
      '',
      'Counts: both had a say',
      '  occasion S1',
      '      ratings, occasion_ref=S1 rater=mother, case 12, team T1, 2026-02-10 (import 3, =ratings, "new".csv, line 7)',
      '      ratings, occasion_ref=S1 rater=mother, case 12, team T1, 2026-02-10 (import 3, =ratings, "new".csv, line 7)',
      '',
      'Left out: nobody gave a number',
      '  occasion S2',
      '',
    ].join('\n'),
  );
});

it('does not hide that rows and figure disagree, or that a figure has no value', () => {
  const words = [...behindWords({ ...answer, addsUp: false, numerator: null, value: null, state: 'silent' })];
  expect(words[0]).toContain('out of 1, no value (silent)');
  expect(words[2]).toContain('do not add up');
});

it('adds a subject up once however many rows it has, and writes nothing that a spreadsheet would run', () => {
  const [, first, second, third] = [...behindLines(answer)];
  expect(first).toContain(',occasion S1,1,1,ratings,');
  expect(second).toContain(',occasion S1,,,ratings,');
  expect(first).toContain(`,3,"'=ratings, ""new"".csv",7\n`);
  expect(third).toBe('left_out,no_number,nobody gave a number,occasion S2,0,0,,,,,,,,,\n');
});
