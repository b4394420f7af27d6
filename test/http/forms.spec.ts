import {
  type AimForm,
  type FormResult,
  type ListAnswer,
  type NoteForm,
  type Problem,
  formResult,
  lists,
  routes,
} from '@waymark/contract';
import { history, refused, withTeams } from './support/acts.js';
import { csv } from './support/files.js';
import { type Server, importFile, openServer } from './support/server.js';

let server: Server;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.close());

const aNote = (given: Partial<NoteForm> = {}): NoteForm => ({
  noted_on: '2026-02',
  indicator: 'OA-04',
  kind: 'something_changed',
  title: 'New recording form',
  ...given,
});
const anAim = (given: Partial<AimForm> = {}): AimForm => ({
  indicator: 'OA-04',
  value: 0.7,
  from_on: '2026-01',
  reason: 'Most teams are there',
  agreed_by: 'practice board',
  ...given,
});
const addNote = (code: string, given?: Partial<NoteForm>) => server.post(routes.form(code, 'notes'), aNote(given));
const setAim = (code: string, given?: Partial<AimForm>) => server.post(routes.form(code, 'aims'), anAim(given));
const notesOf = async (code: string) => (await server.get(routes.list(code, 'notes'))).json<ListAnswer<'notes'>>().rows;
const aimsOf = async (code: string) => (await server.get(routes.list(code, 'aims'))).json<ListAnswer<'aims'>>().rows;

describe('a note', () => {
  it('is listed as it was written, under a reference of its own', async () => {
    const code = await withTeams(server);
    await addNote(code, { unit_code: 'T1', text: 'It asks for a goal, "and" a scale,\nbeside each danger' });
    const answer = await addNote(code, { restarts_range: true, agreed_by: 'practice board' });

    expect(answer.statusCode).toBe(201);
    const [first, second] = await notesOf(code);
    expect(lists.notes.parse(first)).toMatchObject({
      noted_on: '2026-02-01',
      indicator: 'OA-04',
      unit_code: 'T1',
      kind: 'something_changed',
      title: 'New recording form',
      restarts_range: 'no',
    });
    expect(first!.text).toContain('"and" a scale');
    expect(second).toMatchObject({ unit_code: null, text: null, restarts_range: 'yes', agreed_by: 'practice board' });
    expect(first!.note_ref).not.toBe(second!.note_ref);
  });

  it('stands in the history like an import, and can be undone and redone there', async () => {
    const code = await withTeams(server);
    const saved = formResult.parse((await addNote(code)).json<FormResult>());

    expect((await history(server, code))[0]).toMatchObject({
      batch: saved.import.batch,
      kind: 'form',
      dataset: 'notes',
      file: null,
      state: 'applied',
      counts: { read: 1, added: 1, rejected: 0 },
    });
    await server.post(routes.undo(code, saved.import.batch), {});
    expect(await notesOf(code)).toEqual([]);
    await server.post(routes.redo(code, saved.import.batch), {});
    expect(await notesOf(code)).toHaveLength(1);
  });

  it('is corrected under its reference, says nothing of what was taken away, and goes back when that is undone', async () => {
    const code = await withTeams(server);
    await addNote(code, { text: 'Wrong words', restarts_range: true, agreed_by: 'practice board' });
    const [first] = await notesOf(code);
    const corrected = await addNote(code, { note_ref: first!.note_ref, noted_on: '2026-03', kind: 'context', title: 'New form' });

    const { batch, counts } = corrected.json<FormResult>().import;
    expect(counts).toMatchObject({ read: 1, added: 0, changed: 1 });
    expect(await notesOf(code)).toMatchObject([
      {
        note_ref: first!.note_ref,
        noted_on: '2026-03-01',
        kind: 'context',
        title: 'New form',
        text: null,
        restarts_range: 'no',
        agreed_by: null,
      },
    ]);
    await server.post(routes.undo(code, batch), {});
    expect(await notesOf(code)).toEqual([first]);
  });

  it('that came with a file is corrected in place, and keeps its day', async () => {
    const code = await withTeams(server);
    const heading = 'note_ref,noted_on,kind,title';
    await importFile(server, code, 'notes', csv(heading, 'N7,2026-02-17,context,A wrong title'));
    await addNote(code, { note_ref: 'N7', noted_on: '2026-02-17', indicator: null, kind: 'context', title: 'A right title' });

    expect(await notesOf(code)).toMatchObject([{ note_ref: 'N7', noted_on: '2026-02-17', title: 'A right title' }]);
  });

  it('that is not there any more cannot be corrected', async () => {
    const code = await withTeams(server);

    expect(refused(await addNote(code, { note_ref: 'FORM-99' }))).toEqual([400, 'no-such-note']);
    expect(await notesOf(code)).toEqual([]);
  });

  it('that starts the usual range anew names who agreed to it, one measure, and that something changed', async () => {
    const code = await withTeams(server);
    const whereOf = async (given: Partial<NoteForm>) =>
      (await addNote(code, { restarts_range: true, ...given })).json<Problem>().where;

    expect(await whereOf({})).toBe('agreed_by');
    expect(await whereOf({ agreed_by: 'practice board', kind: 'context' })).toBe('kind');
    expect(await whereOf({ agreed_by: 'practice board', indicator: null })).toBe('indicator');
    expect(await notesOf(code)).toEqual([]);
  });

  it('about a measure, a team or a month that is none is refused, and nothing is kept', async () => {
    const code = await withTeams(server);
    const before = (await history(server, code)).length;

    expect(refused(await addNote(code, { indicator: 'ZZ-99' }))).toEqual([400, 'no-such-measure']);
    expect(refused(await addNote(code, { unit_code: 'T9' }))).toEqual([400, 'no-such-unit']);
    expect(refused(await addNote(code, { noted_on: '2026-13' }))).toEqual([400, 'bad-request']);
    expect(refused(await addNote(code, { title: ' ' }))).toEqual([400, 'bad-request']);
    expect(refused(await addNote(code, { title: 'x'.repeat(51) }))).toEqual([400, 'bad-request']);
    expect(await history(server, code)).toHaveLength(before);
  });
});

describe('an aim', () => {
  it('is replaced by the same measure, unit and month again, and followed by a later one', async () => {
    const code = await withTeams(server);
    await setAim(code);
    const again = (await setAim(code, { value: 0.75 })).json<FormResult>();
    await setAim(code, { value: 0.8, from_on: '2026-03', unit_code: 'assessment' });

    expect(again.import.counts).toMatchObject({ added: 0, changed: 1 });
    expect((await aimsOf(code)).map(({ unit_code, from_on, value }) => [unit_code, from_on, value])).toEqual([
      [null, '2026-01-01', 0.75],
      ['assessment', '2026-03-01', 0.8],
    ]);
  });

  it('goes back to what was aimed at before when it is undone', async () => {
    const code = await withTeams(server);
    await setAim(code, { value: 0.6 });
    const { batch } = (await setAim(code, { value: 0.9 })).json<FormResult>().import;
    await server.post(routes.undo(code, batch), {});

    expect((await aimsOf(code)).map(({ value }) => value)).toEqual([0.6]);
  });

  it('is the same from a form and from a file', async () => {
    const code = await withTeams(server);
    await importFile(
      server,
      code,
      'aims',
      csv('indicator,unit_code,value,from_on,reason,agreed_by', 'OA-04,,0.7,2026-01-01,Most teams are there,practice board'),
    );

    expect((await setAim(code)).json<FormResult>().import.counts).toMatchObject({ added: 0, changed: 0, unchanged: 1 });
  });

  it('that began within a month is corrected from the same day', async () => {
    const code = await withTeams(server);
    const heading = 'indicator,value,from_on,reason,agreed_by';
    await importFile(server, code, 'aims', csv(heading, 'OA-04,0.6,2026-01-15,Agreed,board'));
    await setAim(code, { from_on: '2026-01-15' });

    expect((await aimsOf(code)).map(({ from_on, value }) => [from_on, value])).toEqual([['2026-01-15', 0.7]]);
    expect(refused(await setAim(code, { from_on: '2026-02-31' }))).toEqual([400, 'form-refused']);
  });

  it('is refused where neither way is better, and where a share could never reach it', async () => {
    const code = await withTeams(server);

    expect(refused(await setAim(code, { indicator: 'MM-21' }))).toEqual([400, 'takes-no-aim']);
    expect(refused(await setAim(code, { value: 70 }))).toEqual([400, 'out-of-reach']);
    expect(refused(await setAim(code, { agreed_by: '' }))).toEqual([400, 'bad-request']);
    expect(await aimsOf(code)).toEqual([]);
  });

  it('does not open months that have no figures', async () => {
    const code = await withTeams(server);
    const spanOf = async () => (await server.get(routes.scope(code))).json<{ span: unknown }>().span;
    const before = await spanOf();
    await setAim(code);

    expect(await spanOf()).toEqual(before);
  });
});
