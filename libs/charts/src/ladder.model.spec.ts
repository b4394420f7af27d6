import { drawnLadder } from './ladder.model.js';

describe('a ladder', () => {
  it('has eleven rungs from end to end, and stands halfway at 5', () => {
    const { rungs, value } = drawnLadder({ value: 5, spoken: '' }, 220, 10);

    expect([rungs.length, rungs[0], rungs[10], value]).toEqual([11, 10, 210, 110]);
  });

  it('places a median between two scores between their rungs', () => {
    expect(drawnLadder({ value: 6.5, spoken: '' }, 120, 10).value).toBe(75);
  });

  it('shows where it stood before only where that is another place', () => {
    expect(drawnLadder({ value: 6, before: 5, spoken: '' }, 120, 10).before).toBe(60);
    expect(drawnLadder({ value: 6, before: 6, spoken: '' }, 120, 10)).not.toHaveProperty('before');
  });

  it('has no mark at all where nobody has judged: 0 is a judgement', () => {
    expect(drawnLadder({ spoken: '' }, 120, 10)).not.toHaveProperty('value');
    expect(drawnLadder({ value: 0, spoken: '' }, 120, 10).value).toBe(10);
  });

  it('never leaves its scale', () => {
    expect(drawnLadder({ value: 12, spoken: '' }, 120, 10).value).toBe(110);
  });
});
