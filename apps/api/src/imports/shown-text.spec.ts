import { shownText, shownWord } from './shown-text.js';

describe('what a page shows of a cell that cannot be read', () => {
  it.each([
    '',
    'Mum',
    'child protection',
    '31/02/2026',
    '2026-13-45',
    '1.2.26',
    '2026-02-10 09:30',
    '7/10',
    '5.5',
    'T99',
    '#REF!',
  ])('shows %p, which a person must see to mend it', (text) => {
    expect(shownText(text)).toBe(text);
  });

  it.each(['CASE-0001', 'sw-1234', 'A12/345678', '20260012345', '943 476 5919', 'Flat 3, 12 High Street'])(
    'does not show %p, which could say who somebody is',
    (text) => {
      expect(shownText(text)).toMatch(/^a (text|number or date) of \d+ characters$/);
    },
  );
});

describe('what may be asked about words of a list', () => {
  it.each(['Section unknown', '2-day SofS', 'Goood', 'T99', 'Assess 1', '7/10', 'Mother’s partner'])(
    '%p can be matched',
    (text) => {
      expect(shownWord(` ${text} `)).toBe(text);
    },
  );

  it.each([
    'CASE-0001',
    'Flat 3, 12 High Street',
    '943 476 5919',
    'b\u202Eac',
    '',
    'a sentence that goes on for more than forty letters',
  ])('%p is not asked about', (text) => {
    expect(shownWord(text)).toBeUndefined();
  });
});
