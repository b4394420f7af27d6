import { filledFromKnown } from './copy-known.js';

const says =
  (...columns: readonly string[]) =>
  (column: string) =>
    columns.includes(column);

describe('what is known', () => {
  it('stands in the columns that a file does not have, and is marked as copied', () => {
    const filled = filledFromKnown({ score: 5 }, { score: 4, pathway: 'assessment', reason_given: 'yes' }, says('score'));
    expect(filled).toEqual({
      values: { score: 5, pathway: 'assessment', reason_given: 'yes' },
      copied: ['pathway', 'reason_given'],
    });
  });

  it('does not come back in a column that the file has and leaves blank', () => {
    expect(filledFromKnown({ score: 5, pathway: null }, { score: 4, pathway: 'assessment' }, says('score', 'pathway'))).toEqual({
      values: { score: 5, pathway: null },
      copied: [],
    });
  });

  it('stands in for a cell that was refused by itself', () => {
    expect(filledFromKnown({ pathway: 'assessment' }, { pathway: 'care_leaver', score: 4 }, says('pathway'))).toEqual({
      values: { pathway: 'assessment', score: 4 },
      copied: ['score'],
    });
  });

  it('is copied as blank where it was known to be blank', () => {
    expect(filledFromKnown({ score: 5 }, { score: 4, pathway: null }, says('score'))).toEqual({
      values: { score: 5, pathway: null },
      copied: ['pathway'],
    });
  });

  it('takes nothing from the row and adds nothing where there is nothing to add', () => {
    const values = { score: 5 };
    expect(filledFromKnown(values, undefined, says())).toEqual({ values, copied: [] });
    expect(filledFromKnown(values, { score: 4 }, says('score'))).toEqual({ values: { score: 5 }, copied: [] });
  });
});
