import { brokenPath, dotPath, steppedBandPath, steppedPath } from './paths.js';

it('a line is never drawn across a place without a value', () => {
  expect(brokenPath([[0, 5], [10, 6], undefined, [30, 7], [40, 8]])).toBe('M0.0 5.0L10.0 6.0M30.0 7.0L40.0 8.0');
});

it('a stepped line is level around each place and changes half-way to the next, on both sides of a gap', () => {
  expect(steppedPath([[0, 5], [10, 8], undefined, [30, 2]])).toBe('M0.0 5.0H5.0V8.0H10.0M30.0 2.0H30.0');
});

it('a band goes out along its upper steps and back along its lower ones', () => {
  expect(
    steppedBandPath([
      [0, 9, 1],
      [10, 8, 2],
    ]),
  ).toBe('M0.0 1.0H5.0V2.0H10.0L10.0 8.0H5.0V9.0H0.0Z');
});

it('nothing to draw is an empty path', () => {
  expect([brokenPath([undefined]), steppedPath([]), steppedBandPath([undefined])]).toEqual(['', '', '']);
});

it('a disc stands around its place', () => {
  expect(dotPath([10, 4], 2)).toBe('M8.0 4.0a2.0 2.0 0 1 0 4.0 0a2.0 2.0 0 1 0 -4.0 0z');
});
