import { seededRandom } from '@waymark/statistics';
import { besideTheRest } from './beside-the-rest.js';

const share = (x: number, n: number) => ({ x, n });

describe('a unit beside the rest', () => {
  it('is set beside the others that are compared, without itself and without those that stand apart', () => {
    const [[first, apart]] = besideTheRest([[share(30, 100), undefined, share(50, 100), share(10, 50)]]) as [
      ReturnType<typeof besideTheRest>[number],
    ];

    expect(first?.rest).toEqual(share(60, 150));
    expect(first?.difference.estimate).toBeCloseTo(-0.1, 12);
    expect(apart).toBeUndefined();
  });

  it('differs only beyond chance, above or below', () => {
    const [[high, low, near]] = besideTheRest([[share(90, 100), share(20, 100), share(52, 100)]]) as [
      ReturnType<typeof besideTheRest>[number],
    ];

    expect([high?.differs, low?.differs, near?.differs]).toEqual(['above', 'below', undefined]);
  });

  it('keeps a mark of one figure out of a grid of many, where one in twenty looks unusual by chance', () => {
    const odd = [share(62, 100), share(48, 100), share(46, 100)];
    const calm = Array.from({ length: 15 }, () => [share(50, 100), share(50, 100), share(50, 100)]);

    expect(besideTheRest([odd])[0]![0]!.difference.lower).toBeGreaterThan(0);
    expect(besideTheRest([odd])[0]![0]!.differs).toBe('above');
    expect(besideTheRest([odd, ...calm])[0]![0]!.differs).toBeUndefined();
  });

  it('marks something in at most about one grid in ten where nothing differs', () => {
    const next = seededRandom(20_260_331);
    const drawn = () => share(Array.from({ length: 60 }, () => next()).filter((value) => value < 0.4).length, 60);
    const grids = Array.from({ length: 150 }, () => Array.from({ length: 5 }, () => Array.from({ length: 7 }, drawn)));
    const marked = grids.filter((grid) =>
      besideTheRest(grid)
        .flat()
        .some((cell) => cell?.differs !== undefined),
    );

    expect(marked.length).toBeLessThanOrEqual(23);
  });

  it('says nothing of a unit that stands alone', () => {
    expect(besideTheRest([[share(9, 10), undefined], []])).toEqual([[undefined, undefined], []]);
  });
});
