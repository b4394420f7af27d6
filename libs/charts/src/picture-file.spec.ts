import { wrapped } from './picture-file.js';

const tenALetter = (text: string) => text.length * 10;

it('breaks a title between words where it would run out of the picture', () => {
  expect(wrapped('Parents understand the worries', 180, tenALetter)).toEqual(['Parents understand', 'the worries']);
});

it('keeps a word that is wider than the picture whole', () => {
  expect(wrapped('Northmereshire council', 50, tenALetter)).toEqual(['Northmereshire', 'council']);
});
