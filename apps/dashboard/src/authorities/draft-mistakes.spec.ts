import { draftMistakes } from './draft-mistakes.js';

it('accepts a code and a name', () => {
  expect(draftMistakes({ code: '314', name: 'Northmere Council' })).toEqual({});
});

it('says of each field what to write', () => {
  expect(draftMistakes({ code: '31 4', name: '' })).toEqual({
    code: 'Write 1 to 20 letters, digits or hyphens, for example 314',
    name: 'Write the name of the service',
  });
});
