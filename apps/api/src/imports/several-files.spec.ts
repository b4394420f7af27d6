import { definedFor } from './several-files.js';

it('knows which files must go in before one is looked at, so that no others are read for it', () => {
  expect([...definedFor('ratings')].sort()).toEqual(['agencies', 'ratings', 'teams']);
  expect([...definedFor('audit_answers')].sort()).toEqual(['agencies', 'audit_answers', 'audits', 'teams']);
  expect([...definedFor('agencies')]).toEqual(['agencies']);
});
