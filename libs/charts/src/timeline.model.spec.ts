import { type TimelineMark, markRoom, namedYears, placedLanes } from './timeline.model.js';

const aMark = (at: number, wasAt?: number): TimelineMark => ({
  key: `${at}`,
  name: `Day ${at}`,
  at,
  wasAt,
  look: wasAt === undefined ? 'due' : 'moved',
  lines: [],
  spoken: '',
});
const lane = (...marks: readonly TimelineMark[]) => ({ key: 'a', name: 'A', marks });

it('puts marks that would touch beneath one another, and the next one that has room back in the first row', () => {
  const [placed] = placedLanes([lane(aMark(0), aMark(5), aMark(40))], (at) => at);
  const [first, second, third] = placed!.marks;

  expect(second!.y - first!.y).toBe(markRoom);
  expect(third!.y).toBe(first!.y);
});

it('never lets two marks of a lane touch', () => {
  const marks = Array.from({ length: 40 }, (_, i) => aMark(i * 3));
  const [placed] = placedLanes([lane(...marks)], (at) => at);

  for (const one of placed!.marks) {
    const touching = placed!.marks.filter(({ x, y }) => y === one.y && Math.abs(x - one.x) < markRoom);
    expect(touching).toEqual([one]);
  }
});

it('makes a lane tall enough for its rows, and lets the next begin beneath', () => {
  const [crowded, next] = placedLanes([lane(aMark(0), aMark(1), aMark(2), aMark(3)), lane()], (at) => at);

  expect(crowded!.marks.at(-1)!.y).toBeLessThan(crowded!.height);
  expect(next!.top).toBe(crowded!.height);
});

it('keeps where a mark stood before it was moved', () => {
  const [placed] = placedLanes([lane(aMark(50, 20))], (at) => at * 2);

  expect(placed!.marks[0]).toMatchObject({ x: 100, wasX: 40 });
});

it('names years only where their names do not meet, the first always', () => {
  const years = [0, 30, 60, 90].map((at) => ({ at, name: `${at}` }));

  expect([...namedYears(years, (at) => at, 54)]).toEqual([0, 60]);
  expect([...namedYears(years, (at) => at * 2, 54)]).toEqual([0, 30, 60, 90]);
});
