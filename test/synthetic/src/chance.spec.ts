import { Chance, chanceOf } from './chance.js';

const draws = (chance: Chance, count: number) => Array.from({ length: count }, () => chance.unit());

describe('chance', () => {
  it('gives each word and number a stream of its own', () => {
    const first = draws(chanceOf(1, 'case', 4), 5);
    expect(draws(chanceOf(1, 'case', 4), 5)).toEqual(first);
    for (const other of [chanceOf(2, 'case', 4), chanceOf(1, 'post', 4), chanceOf(1, 'case', 5)]) {
      expect(draws(other, 5)).not.toEqual(first);
    }
  });

  it('gives the draws of mulberry32 as published for seed 1', () => {
    expect(draws(new Chance(1), 3).map((unit) => unit.toFixed(8))).toEqual(['0.62707394', '0.00273572', '0.52744704']);
  });

  it('spreads the first draws of neighbouring streams evenly over ten bands', () => {
    const bands = new Array<number>(10).fill(0);
    for (let i = 0; i < 20_000; i++) bands[Math.floor(chanceOf(9, 'case', i).unit() * 10)]! += 1;
    for (const band of bands) expect(Math.abs(band - 2_000)).toBeLessThan(200);
  });

  it('draws counts with the mean asked for, small and large', () => {
    for (const mean of [0.4, 6, 80]) {
      const chance = chanceOf(3, 'counts', mean);
      const total = Array.from({ length: 20_000 }, () => chance.count(mean)).reduce((sum, count) => sum + count, 0);
      expect(total / 20_000).toBeGreaterThan(mean * 0.95);
      expect(total / 20_000).toBeLessThan(mean * 1.05);
    }
    expect(chanceOf(3, 'none').count(0)).toBe(0);
  });

  it('picks by weight, and never what weighs nothing', () => {
    const chance = chanceOf(4, 'weights');
    const picks = Array.from({ length: 4_000 }, () =>
      chance.weighted([
        ['often', 3],
        ['never', 0],
        ['seldom', 1],
      ]),
    );
    expect(picks).not.toContain('never');
    expect(picks.filter((pick) => pick === 'often').length / 4_000).toBeCloseTo(0.75, 1);
  });
});
