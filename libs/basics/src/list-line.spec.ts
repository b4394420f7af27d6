import { lineInList, lineText, lineWords } from './index.js';

it('tells lines of a file from rows of the lists of a workbook', () => {
  expect([lineText(14), lineText(2_000_020), lineText(lineInList(6, 14)), lineText(lineInList(11, 1_048_576))]).toEqual([
    '14',
    '2000020',
    'list 6, row 14',
    'list 11, row 1048576',
  ]);
});

it('says where a row stands as a reader of the file would look for it', () => {
  expect([lineWords(14), lineWords(lineInList(9, 3))]).toEqual(['line 14', 'list 9, row 3']);
});
