import { type Movement, definitionOf } from '@waymark/indicators';
import { barsOf } from './movement-cards.js';

const movement: Movement = { kind: 'child', n: 20, counts: { falling: 0, level: 13, rising: 7 }, state: 'ok' };
const tooFew: Movement = { kind: 'child', n: 4, state: 'too_few' };
const indicator = definitionOf('MM-27')!;
const namesOf = (...args: Parameters<typeof barsOf>) => barsOf(...args).rows.map(({ name }) => name);

describe('rows of movement with too few', () => {
  it('stand as one at the end, but for the unit that the page is about', () => {
    const rows = ['Whole service', 'Assessment', 'Disability', 'Fostering'].map((name) => ({ name, movement: tooFew }));

    expect(namesOf({ kind: 'child', rows }, indicator)).toEqual(['Whole service', '3 others']);
  });

  it('stand as one among quarters, the first quarter too, so that those with numbers come in order', () => {
    const rows = ['Apr–Jun 2025', 'Jul–Sep 2025', 'Oct–Dec 2025'].map((name) => ({ name, movement: tooFew }));

    expect(namesOf({ kind: 'child', rows: [...rows, { name: 'Jan–Mar 2026', movement }] }, indicator, 'quarters')).toEqual([
      'Jan–Mar 2026',
      '3 other quarters',
    ]);
  });

  it('are named while there are one or two', () => {
    const rows = [
      { name: 'Oct–Dec 2025', movement: tooFew },
      { name: 'Jan–Mar 2026', movement },
    ];

    expect(namesOf({ kind: 'child', rows }, indicator, 'quarters')).toEqual(['Oct–Dec 2025', 'Jan–Mar 2026']);
  });
});

it('says of a row without shares why: nobody, too few of how many, hidden, or several that stand as one', () => {
  const reasonsOf = (...movements: readonly Movement[]) =>
    barsOf({ kind: 'child', rows: movements.map((each, i) => ({ name: `Team ${i}`, movement: each })) }, indicator).rows.map(
      ({ insteadWords }) => insteadWords,
    );

  expect(reasonsOf(tooFew, { kind: 'child', n: 0, state: 'none' }, { kind: 'child', n: 0, state: 'hidden' }, movement)).toEqual([
    `Not enough data: 4 cases scaled again; shown from ${indicator.minimum.n}`,
    'Nobody scaled again',
    'Hidden: 1 to 5',
    undefined,
  ]);
  expect(reasonsOf(movement, tooFew, tooFew, tooFew).at(-1)).toBe(
    `Not enough data, under ${indicator.minimum.n} cases in each. The table names them`,
  );
});
