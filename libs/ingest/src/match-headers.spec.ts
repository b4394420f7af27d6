import fc from 'fast-check';
import { datasetByName, datasets } from '@waymark/datasets';
import { matchHeaders, type HeaderMatch, type MatchOptions } from './index.js';

function match(dataset: string, headings: readonly string[], options?: MatchOptions): HeaderMatch {
  const answer = matchHeaders(datasetByName(dataset)!, headings, options);
  if (answer.state === 'ask') throw new Error('a named dataset is never asked about');
  return answer.match;
}

function matched(found: HeaderMatch): Readonly<Record<string, string>> {
  return Object.fromEntries(found.columns.map(({ heading, column }) => [heading, column.name]));
}

function refusals(found: HeaderMatch): readonly string[] {
  return found.issues.filter(({ weight }) => weight === 'refused-file').map(({ reason }) => reason);
}

const posts = ['person_ref', 'team_code', 'job_role', 'fte', 'started_on'];

it('recognises a heading whatever its case, blanks, hyphens and underscores', () => {
  const blanks = fc.constantFrom(' ', '-', '_', '  ', '\u00A0', '', '\u200B', '\u2011');
  fc.assert(
    fc.property(fc.constantFrom(...posts), blanks, fc.boolean(), (name, blank, capitals) => {
      const spelled = ` ${capitals ? name.toUpperCase() : name}`.replaceAll('_', blank);
      expect(matched(match('people', [spelled]))).toEqual({ [spelled]: name });
    }),
  );
});

it('does not mind the order of columns', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(posts, { minLength: posts.length }), (headings) => {
      expect(matched(match('people', headings))).toEqual(Object.fromEntries(posts.map((name) => [name, name])));
    }),
  );
});

it("lets a column's own name go before another's alias", () => {
  const found = match('teams', ['Team', 'Team name', 'Team ID', 'Service']);
  expect(matched(found)).toEqual({ 'Team name': 'team_name', 'Team ID': 'team_code', Service: 'service_area' });
  expect(found.leftOut).toMatchObject([{ heading: 'Team', why: 'filled-by-another' }]);
});

it('leaves personal columns out by name, and unknown ones with a warning', () => {
  const found = match('people', [
    ...posts,
    'Worker name',
    'Date of birth',
    'E-mail',
    'Postcode',
    'NHS No',
    'UPN',
    'Home address',
    'Notes',
  ]);
  expect(found.leftOut.map(({ heading, why, personal }) => [heading, personal ?? why])).toEqual([
    ['Worker name', 'name'],
    ['Date of birth', 'date of birth'],
    ['E-mail', 'e-mail'],
    ['Postcode', 'postcode'],
    ['NHS No', 'NHS number'],
    ['UPN', 'UPN'],
    ['Home address', 'address'],
    ['Notes', 'unknown'],
  ]);
  expect(found.issues.map(({ weight }) => weight)).toEqual(Array.from({ length: 8 }, () => 'warning'));
});

it('takes no language for an age and no team for a person', () => {
  const found = match('responses', ['instrument', 'response_ref', 'received_on', 'Language', 'Team name']);
  expect(found.leftOut).toEqual([]);
  expect(matched(found)).toMatchObject({ Language: 'language', 'Team name': 'team_code' });
});

it('refuses a heading that stands twice, with both positions', () => {
  expect(refusals(match('people', [...posts, 'Notes', 'notes ']))).toEqual([
    'Two columns have the heading "notes": columns 6 and 7.',
  ]);
});

it('refuses a file without a needed column, with the nearest heading', () => {
  const headings = ['person_ref', 'team_code', 'Job rolls held', 'fte', 'started_on'];
  expect(refusals(match('people', headings))).toEqual([
    'The file has no column job_role (Job role). The nearest heading is "Job rolls held".',
  ]);
});

it('needs no column that the caller gives', () => {
  expect(refusals(match('open_cases', ['case_ref', 'pathway'], { given: ['snapshot_on'] }))).toEqual([]);
});

it('thinks of a column where only a slip separates them, and says that it does', () => {
  const found = match('people', ['person_ref', 'team_code', 'job_rloe', 'fte', 'startd_on']);
  expect(found.columns.filter(({ how }) => how === 'guess').map(({ column }) => column.name)).toEqual(['job_role', 'started_on']);
  expect(found.issues.map(({ code }) => code)).toEqual(['column-guessed', 'column-guessed']);
});

it('never thinks of a column for a personal heading', () => {
  expect(match('teams', ['team_code', 'Tea name', 'service_area']).leftOut).toMatchObject([
    { heading: 'Tea name', why: 'personal' },
  ]);
});

it('takes the answers saved with a feed before its own', () => {
  const saved = { Grade: 'job_role', Team: '', 'q1 How is it': 'p1' };
  const found = match('people', ['person_ref', 'team_code', 'Grade', 'fte', 'started_on', 'Team'], { saved });
  expect(matched(found)).toMatchObject({ Grade: 'job_role' });
  expect(found.leftOut).toMatchObject([{ heading: 'Team', why: 'said-so' }]);
  const replies = match('responses', ['instrument', 'response_ref', 'received_on', 'Q1 How is it?'], { saved });
  expect(replies.items.map(({ item }) => item.code)).toEqual(['p1']);
});

it('is not harmed by headings that are names of object parts', () => {
  const found = match('people', [...posts, '__proto__', 'constructor', 'toString']);
  expect(found.leftOut.map(({ heading, why }) => [heading, why])).toEqual([
    ['__proto__', 'unknown'],
    ['constructor', 'unknown'],
    ['toString', 'unknown'],
  ]);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

it('reads item codes as headings of wide files', () => {
  const audit = match('audit_answers', ['Audit ref', 'D1.1', 'd1.1.difference', 'd1.scale']);
  expect(audit.items.map(({ item, part }) => [item.code, part])).toEqual([
    ['d1.1', 'answer'],
    ['d1.1', 'difference'],
    ['d1.scale', 'answer'],
  ]);
  expect(refusals(audit)).toEqual([]);
  const survey = match('responses', ['instrument', 'response_ref', 'received_on', 'P1', 't.map', 'd1.1']);
  expect(survey.items.map(({ item }) => item.code)).toEqual(['p1', 't.map']);
});

it.each(datasets.map((dataset) => [dataset.name, dataset] as const))('finds %s by its own columns', (name, dataset) => {
  const answer = matchHeaders(
    'auto',
    dataset.columns.map((column) => column.name),
  );
  expect(answer.state === 'matched' && answer.match.dataset.name).toBe(name);
});

it('says which datasets are possible where several fit, and that none does', () => {
  const none = matchHeaders('auto', ['Colour', 'Size']);
  expect(none).toMatchObject({ state: 'ask', candidates: [], issues: [{ weight: 'refused-file', code: 'dataset-unclear' }] });
});
