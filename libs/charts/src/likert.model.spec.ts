import { drawnLikert } from './likert.model.js';

describe('a bar in parts', () => {
  it('is as long as all of its parts together, one after the other', () => {
    const parts = drawnLikert([50, 30, 20], 400);

    expect(parts.map(({ share, text }) => [share, text])).toEqual([
      [0.5, '50'],
      [0.3, '30'],
      [0.2, '20'],
    ]);
    expect(parts.map(({ from }) => from)).toEqual([0, 0.5, 0.8]);
  });

  it('prints no figure where there is no room for one', () => {
    expect(drawnLikert([97, 3], 400).map(({ text }) => text)).toEqual(['97', '']);
  });

  it('has no parts where there is nothing', () => {
    expect(drawnLikert([0, 0], 400)).toEqual([]);
  });
});
