import { runCase } from './run-case.js';

const aCase = {
  name: 'thirteen-of-twenty-one',
  method: 'wilson',
  input: { x: 13, n: 21 },
  parameters: { confidence: 0.95, continuityCorrection: false },
  expected: { status: 'ok', estimate: 0.619047619047619, lower: 0.408786537751158, upper: 0.792489886314355 },
  tolerance: { abs: 1e-12, rel: 0 },
};

it('passes a case whose answer is ours, and shows both answers', () => {
  expect(runCase(aCase, 'file')).toMatchObject({
    name: 'thirteen-of-twenty-one',
    method: 'wilson',
    ok: true,
    note: '',
    got: { status: 'ok' },
    expected: aCase.expected,
  });
});

it('fails a case whose answer is not ours, and says where', () => {
  const wrong = { ...aCase, expected: { status: 'ok', lower: 0.5, estimate: 0.619047619047619 } };

  expect(runCase(wrong, 'file')).toMatchObject({ ok: false, note: expect.stringMatching(/^lower: expected 0.5, got 0.40/) });
});

it.each([
  ['a method we do not have', { ...aCase, method: 'guess' }, 'unknown method'],
  ['a method by the name of something inherited', { ...aCase, method: 'toString' }, 'unknown method'],
  ['an input of another kind', { ...aCase, input: { x: '13', n: 21 } }, 'malformed case: x: expected a number, got "13"'],
  ['an input that is not there', { ...aCase, input: { x: 13 } }, 'malformed case: n: expected a number, got nothing'],
  ['a tolerance that is none', { ...aCase, tolerance: { abs: 1 } }, 'malformed case: rel: expected a number, got nothing'],
  ['no case at all', [], 'malformed case: case: expected an object, got []'],
  ['nothing', null, 'malformed case: case: expected an object, got null'],
])('fails %s with a plain note', (_, content, note) => {
  expect(runCase(content, 'file')).toMatchObject({ ok: false, got: null, note });
});

it('says once, with a count, that a whole list is wrong', () => {
  const values = [7, 8, 6, 7, 9];
  const wrong = {
    ...aCase,
    method: 'run-chart',
    input: { values },
    parameters: {},
    expected: { status: 'ok', centreLine: values.map(() => 1) },
  };

  expect(runCase(wrong, 'file').note).toMatch(/^centreLine\[0\]: expected 1, got 7; .*; and 2 more$/);
});

it('answers, and does not give numbers, where a chart has no limits', () => {
  const still = {
    ...aCase,
    method: 'xmr',
    input: { values: [5, 5, 5], dates: ['2024-01-01', '2024-02-01', '2024-03-01'] },
    parameters: { improvementDirection: 'increase', target: 6 },
    expected: { status: 'not-computable', peerBehaviour: 'limits of no width' },
  };

  expect(runCase(still, 'file')).toMatchObject({
    ok: true,
    got: { reason: 'no-variation', mean: [5, 5, 5], assuranceType: null },
  });
});
