import type { Answer, ConformanceCase } from './case.js';
import { differences } from './compare.js';

const asked = (
  expected: ConformanceCase['expected'],
  tolerance: Partial<ConformanceCase['tolerance']> = {},
): ConformanceCase => ({
  name: 'a-case',
  method: 'a-method',
  input: {},
  parameters: {},
  expected,
  tolerance: { abs: 0, rel: 0, fields: {}, ...tolerance },
});

const adapter = { answer: (): Answer => ({ status: 'ok' }) };
const between = (got: Answer, expected: ConformanceCase['expected'], tolerance?: Partial<ConformanceCase['tolerance']>) =>
  differences(got, asked(expected, tolerance), adapter);

it('takes a number within absolute and relative tolerance together, and no further', () => {
  const tolerance = { abs: 0.5, rel: 0.01 };

  expect(between({ status: 'ok', mean: 101.5 }, { status: 'ok', mean: 100 }, tolerance)).toEqual([]);
  expect(between({ status: 'ok', mean: 101.6 }, { status: 'ok', mean: 100 }, tolerance)).toEqual([
    'mean: expected 100, got 101.6',
  ]);
});

it('lets a member have a tolerance of its own, also inside lists', () => {
  const tolerance = { fields: { lower: { abs: 1, rel: 0 } } };

  expect(between({ status: 'ok', lower: [1, 2.9], upper: 5 }, { status: 'ok', lower: [2, 2], upper: 5 }, tolerance)).toEqual([]);
  expect(between({ status: 'ok', lower: [1], upper: 5.5 }, { status: 'ok', lower: [2], upper: 5 }, tolerance)).toHaveLength(1);
});

it('takes only an absence for null: not 0 and not NaN', () => {
  const expected = { status: 'ok', limit: [null] };

  expect(between({ status: 'ok', limit: [undefined] }, expected)).toEqual([]);
  expect(between({ status: 'ok', limit: [null] }, expected)).toEqual([]);
  expect(between({ status: 'ok', limit: [0] }, expected)).toHaveLength(1);
  expect(between({ status: 'ok', limit: [Number.NaN] }, expected)).toHaveLength(1);
});

it('does not let NaN, a text or a missing member pass for a number', () => {
  for (const got of [Number.NaN, '3', undefined, null, true]) {
    expect(between({ status: 'ok', n: got }, { status: 'ok', n: 3 }, { abs: 1e9 })).toHaveLength(1);
  }
});

it('takes booleans and texts exactly and lists only at their full length', () => {
  expect(between({ status: 'ok', flag: false }, { status: 'ok', flag: true })).toHaveLength(1);
  expect(between({ status: 'ok', part: [1, 1, 2] }, { status: 'ok', part: [1, 1] })).toEqual(['part: expected 2 values, got 3']);
  expect(between({ status: 'ok', runs: 'none' }, { status: 'ok', runs: [] })).toHaveLength(1);
});

it('asks for the status alone where nothing can be computed', () => {
  expect(between({ status: 'not-computable', reason: 'no-pairs' }, { status: 'not-computable', alpha: 1 })).toEqual([]);
  expect(between({ status: 'ok', alpha: 1 }, { status: 'not-computable' })).toEqual(['status: expected not-computable, got ok']);
  expect(between({ status: 'not-computable' }, { status: 'ok', alpha: 1 })).toHaveLength(1);
});

it('asks on the edge only for the members that the case gives', () => {
  expect(between({ status: 'boundary', tau2: 0, more: 3 }, { status: 'boundary', tau2: 0 })).toEqual([]);
  expect(between({ status: 'boundary', tau2: 1 }, { status: 'boundary', tau2: 0 })).toHaveLength(1);
});

it('judges members that have a status of their own in the same way', () => {
  const expected = { status: 'ok', nominal: { status: 'not-computable' }, ordinal: { status: 'ok', alpha: 0.5 } };

  expect(
    between({ status: 'ok', nominal: { status: 'not-computable' }, ordinal: { status: 'ok', alpha: 0.5 } }, expected),
  ).toEqual([]);
  expect(between({ status: 'ok', nominal: { status: 'ok' }, ordinal: { status: 'ok', alpha: 0.6 } }, expected)).toEqual([
    'nominal.status: expected not-computable, got "ok"',
    'ordinal.alpha: expected 0.5, got 0.6',
  ]);
});

it('asserts nothing about members that tell of the peer', () => {
  expect(
    between({ status: 'ok' }, { status: 'ok', peerBehaviour: 'NaN', peerWraps: {}, samplingbookN: 3, exampleSecondary: [] }),
  ).toEqual([]);
});

it('leaves a method that is judged by properties to its own hook', () => {
  const hooked = { ...adapter, compare: () => ['a zero is hidden'] };

  expect(differences({ status: 'ok' }, asked({ status: 'ok' }), hooked)).toEqual(['a zero is hidden']);
});

it('takes a refusal of every part for a refusal of the whole, and of one part for that part only', () => {
  const refused = { status: 'not-computable' };

  expect(between({ status: 'not-computable' }, { status: 'ok', nominal: refused, ordinal: refused })).toEqual([]);
  expect(between({ status: 'ok', nominal: refused, ordinal: refused }, { status: 'not-computable' })).toEqual([]);
  expect(
    between({ status: 'not-computable' }, { status: 'ok', nominal: refused, ordinal: { status: 'ok', alpha: 1 } }),
  ).toHaveLength(1);
  expect(
    between({ status: 'ok', nominal: refused, n: 3 }, { status: 'ok', nominal: { status: 'ok', alpha: 1 }, n: 3 }),
  ).not.toEqual([]);
});
