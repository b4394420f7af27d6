import { boxWithSides, wrapped } from './picture-file.js';

const tenALetter = (text: string) => text.length * 10;

it('breaks a title between words where it would run out of the picture', () => {
  expect(wrapped('Parents understand the worries', 180, tenALetter)).toEqual(['Parents understand', 'the worries']);
});

it('keeps a word that is wider than the picture whole', () => {
  expect(wrapped('Northmereshire council', 50, tenALetter)).toEqual(['Northmereshire', 'council']);
});

it('takes what reaches a little past a picture with it, in the units of the drawing', () => {
  expect(boxWithSides([0, 0, 640, 260], 640, 12)).toBe('-12 0 664 260');
  expect(boxWithSides([0, 0, 220, 96], 110, 12)).toBe('-24 0 268 96');
});
