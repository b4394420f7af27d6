import { brokenPath, dotPath, steppedBandPath, steppedPath } from './paths.js';

it('a line is never drawn across a place without a value', () => {
  expect(brokenPath([[0, 5], [10, 6], undefined, [30, 7], [40, 8]])).toBe('M0 5L10 6M30 7L40 8');
});

it('a stepped line is level around each place and changes half-way to the next; one without neighbours is a short line', () => {
  expect(steppedPath([[0, 5], [10, 8], undefined, [30, 2]])).toBe('M0 5H5V8H10M22 2H38');
});

it('a band goes out along its upper steps and back along its lower ones', () => {
  expect(
    steppedBandPath([
      [0, 9, 1],
      [10, 8, 2],
    ]),
  ).toBe('M0 1H5V2H10L10 8H5V9H0Z');
});

it('a band around a place without neighbours is as wide as the short lines at its ends', () => {
  expect(steppedBandPath([[30, 9, 1]])).toBe('M22 1H38V9H22Z');
  expect(steppedPath([[30, 1]])).toBe('M22 1H38');
});

it('nothing to draw is an empty path', () => {
  expect([brokenPath([undefined]), steppedPath([]), steppedBandPath([undefined])]).toEqual(['', '', '']);
});

it('a disc stands around its place', () => {
  expect(dotPath([10, 4], 2)).toBe('M8 4a2 2 0 1 0 4 0a2 2 0 1 0 -4 0z');
});
