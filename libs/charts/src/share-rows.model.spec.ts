import { type ShareRow, linesOf, namesWidth, placedRows } from './share-rows.model.js';

const aRow = (name: string): ShareRow => ({ key: name, name, valueText: '', numbers: '', lines: [], spoken: '' });

it('breaks a long name between words, and never within one', () => {
  expect(linesOf('I understand what the worries are', 16)).toEqual(['I understand', 'what the', 'worries are']);
  expect(linesOf('Safeguarding now', 8)).toEqual(['Safeguarding', 'now']);
});

it('leaves no word alone on the last line where the lines can be about as long', () => {
  expect(linesOf('I understand what the worries are.', 30)).toEqual(['I understand what', 'the worries are.']);
  expect(linesOf('When I did not agree, I could say so, and people were fair to me.', 28)).toHaveLength(3);
});

it('gives names the room that the longest needs, and a third of the picture at most', () => {
  expect(namesWidth([aRow('Child protection'), aRow('Adoption')], 730)).toBe(110);
  expect(namesWidth([aRow('I understand what the worries are.')], 730)).toBe(208);
  expect(namesWidth([aRow('When I did not agree, I could say so, and people were fair to me.')], 540)).toBe(184);
});

it('keeps rows apart: each begins where the one before ends, taller where its name has more lines', () => {
  const [first, second, third] = placedRows([aRow('Short'), aRow('One name in two lines'), aRow('Short')], 80, false);

  expect([first!.top, second!.top, third!.top]).toEqual([0, first!.height, first!.height + second!.height]);
  expect(second!.height - first!.height).toBe(15);
});

it('gives the bar a line of its own where names stand above', () => {
  const [beside] = placedRows([aRow('Short')], 200, false);
  const [above] = placedRows([aRow('Short')], 200, true);

  expect(above!.height).toBeGreaterThan(beside!.height + 10);
});
