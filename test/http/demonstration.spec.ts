import { type Preview, type Problem, routes } from '@waymark/contract';
import { Authorities } from '../../apps/api/src/authorities/authorities.service.js';
import { Scope } from '../../apps/api/src/platform/database/scope.service.js';
import { refused } from './support/acts.js';
import { digestsOf } from './support/digests.js';
import { teams } from './support/files.js';
import { type Server, importFile, makeAuthority, openServer, sendFile } from './support/server.js';

let server: Server;
beforeAll(async () => {
  server = await openServer();
  const [scope, authorities] = [server.app.get(Scope), server.app.get(Authorities)];
  const viewer = await scope.openLocalViewer('a test');
  await scope.withScope(viewer, (database) =>
    authorities.create(database, { code: 'DEMO', name: 'Madeupshire' }, { by: 'a test', on: '2026-03-31' }, true),
  );
});
afterAll(() => server.close());

describe('the demonstration', () => {
  it('says of itself that it is one, and stands after the services of people', async () => {
    await makeAuthority(server, 'ZZZ');

    const authorities = (await server.get(routes.authorities())).json<{ code: string; demonstration: boolean }[]>();

    expect(authorities.map(({ code, demonstration }) => [code, demonstration])).toEqual([
      ['ZZZ', false],
      ['DEMO', true],
    ]);
    expect((await server.get(routes.scope('DEMO'))).json()).toMatchObject({ authority: { demonstration: true } });
  });

  it('takes no files: what is sent is not kept, and where to go instead is said', async () => {
    const before = await digestsOf(server.database.ownerUrl);

    const sent = await sendFile(server, 'DEMO', 'teams.csv', teams);

    expect(refused(sent)).toEqual([409, 'demonstration-takes-no-files']);
    expect(sent.json<Problem>().repair).toContain('your own service');
    expect(await digestsOf(server.database.ownerUrl)).toEqual(before);
  });

  it('cannot be reached by a file that was sent to a service of somebody', async () => {
    await makeAuthority(server, '902');
    const { batch } = await importFile(server, '902', 'teams', teams);
    const { id } = (await sendFile(server, '902', 'again.csv', teams)).json<{ id: number }>();

    const choice = { dataset: 'teams', columns: {} };
    expect(refused(await server.post(routes.apply('DEMO', id), { choice, version: 1 }))).toEqual([404, 'no-such-file']);
    expect(refused(await server.post(routes.preview('DEMO', id), choice))).toEqual([404, 'no-such-file']);
    expect((await server.post(routes.preview('902', id), choice)).json<Preview>().upload.knownAs?.batch).toBe(batch);
  });
});
