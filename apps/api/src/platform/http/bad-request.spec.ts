import { badRequestFrom } from './bad-request.js';

it('says of each field what was expected, and names the first', () => {
  const refusal = badRequestFrom([
    { path: ['choice', { key: 'columns' }, 0], message: 'Expected text' },
    { path: ['version'], message: 'Expected a number' },
  ]);
  expect(refusal).toMatchObject({
    message: 'choice.columns.0: Expected text. version: Expected a number',
    where: 'choice.columns.0',
    kind: 'bad-input',
  });
});

it('speaks of the whole where no field is named', () => {
  const refusal = badRequestFrom([{ message: 'Expected an object' }]);
  expect([refusal.message, refusal.where]).toEqual(['Expected an object', undefined]);
});

it('does not go on for ever', () => {
  const many = Array.from({ length: 1000 }, (_, i) => ({ path: [`f${i}`], message: 'wrong' }));
  expect(badRequestFrom(many).message.split('. ')).toHaveLength(5);
});
