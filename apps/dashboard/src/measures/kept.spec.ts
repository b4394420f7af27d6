import { keeping } from './kept.js';

it('gives the same object again while both things are the same, and another for another name, frame or measure', () => {
  const kept = keeping<object>();
  const [frame, later, measure, other] = [{}, {}, {}, {}];
  const first = kept(frame, measure, 'ALL', () => ({}));

  expect(kept(frame, measure, 'ALL', () => ({}))).toBe(first);
  expect(kept(frame, measure, 'team:T1', () => ({}))).not.toBe(first);
  expect(kept(later, measure, 'ALL', () => ({}))).not.toBe(first);
  expect(kept(frame, other, 'ALL', () => ({}))).not.toBe(first);
});

it('never holds more than it may', () => {
  const kept = keeping<object>(2);
  const [frame, measure] = [{}, {}];
  const first = kept(frame, measure, '1', () => ({}));
  kept(frame, measure, '2', () => ({}));
  kept(frame, measure, '3', () => ({}));

  expect(kept(frame, measure, '1', () => ({}))).not.toBe(first);
});
