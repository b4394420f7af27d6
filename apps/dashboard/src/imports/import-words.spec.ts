import { begun, canRedo, canUndo, isManyRefused, refusedWords, resultWords, sentences } from './import-words.js';

const nothing = { read: 0, added: 0, changed: 0, unchanged: 0, ended: 0, rejected: 0, cellsRefused: 0 };

describe('what an import came to', () => {
  it('says what was added, known and refused', () => {
    expect(resultWords({ ...nothing, read: 2418, added: 2301, changed: 46, unchanged: 24, rejected: 47 })).toBe(
      '2,347 rows added or updated. 24 known already. 47 refused.',
    );
  });

  it('says nothing of what did not happen', () => {
    expect(resultWords({ ...nothing, read: 1, added: 1 })).toBe('1 row added or updated.');
  });

  it('says which cells are left out of rows that went in', () => {
    expect(resultWords({ ...nothing, read: 82, added: 82, cellsRefused: 1 })).toBe(
      '82 rows added or updated. 1 cell left out of rows that went in.',
    );
  });

  it('says what a file of refused rows holds, and no row where only cells were left out', () => {
    expect(refusedWords({ rejected: 0, cellsRefused: 1 })).toBe('1 cell left out of rows that went in.');
    expect(refusedWords({ rejected: 47, cellsRefused: 2 })).toBe('47 rows refused. 2 cells left out of rows that went in.');
  });

  it('says which rows ended', () => {
    expect(resultWords({ ...nothing, read: 9, unchanged: 9, ended: 3 })).toBe(
      '0 rows added or updated. 9 known already. 3 ended: the file no longer holds them.',
    );
  });
});

it('asks once more from more than one refused row in ten, not at one in ten', () => {
  expect(isManyRefused({ read: 100, rejected: 10 })).toBe(false);
  expect(isManyRefused({ read: 100, rejected: 11 })).toBe(true);
  expect(isManyRefused({ read: 0, rejected: 0 })).toBe(false);
});

it('lets files and forms be undone and redone, and no other act', () => {
  expect(canUndo({ kind: 'file', state: 'applied' })).toBe(true);
  expect(canUndo({ kind: 'undo', state: 'applied' })).toBe(false);
  expect(canRedo({ kind: 'file', state: 'undone' })).toBe(true);
  expect(canRedo({ kind: 'file', state: 'applied' })).toBe(false);
});

it('ends each thing that is said with one full stop', () => {
  expect(sentences('We found 7/10', 'Write 7 on its own.')).toBe('We found 7/10. Write 7 on its own.');
  expect(sentences('Blank', '')).toBe('Blank.');
});

it('begins a sentence, and leaves the code of a column as it is written in the file', () => {
  expect(begun('score is above 10; found 11')).toBe('Score is above 10; found 11');
  expect(begun('agreed_by is needed')).toBe('agreed_by is needed');
});
