import { problemMediaType, routes } from '@waymark/contract';
import { ratings } from './support/files.js';
import { openServer, sendFile } from './support/server.js';

describe('when the database goes away', () => {
  it('the server stays, says that it is not ready, answers calmly, and ends in order', async () => {
    const server = await openServer();
    expect((await server.get('/api/health/live')).json()).toEqual({ live: true });
    const ready = await server.get('/api/health/ready');
    expect([ready.statusCode, ready.json()]).toEqual([200, { ready: true }]);

    await server.database.drop();

    const live = await server.get('/api/health/live');
    const notReady = await server.get('/api/health/ready');
    expect([live.statusCode, notReady.statusCode, notReady.json()]).toEqual([200, 503, { ready: false }]);
    const asked = [
      await server.get(routes.authorities()),
      await server.get(routes.figures('314')),
      await server.post(routes.authorities(), { code: '314', name: 'Eastmoor' }),
      await sendFile(server, '314', 'ratings.csv', ratings(3)),
    ];
    for (const answer of asked) {
      expect(answer.headers['content-type']).toContain(problemMediaType);
      expect(answer.json()).toMatchObject({ status: 500, code: 'fault', repair: expect.stringContaining('Try again') });
      expect(answer.payload).not.toMatch(/database "|does not exist|terminat|ECONN|127\.0\.0\.1|waymark_|select |\bat \w+ \(/i);
    }
    await expect(server.close()).resolves.toBeUndefined();
  });
});
