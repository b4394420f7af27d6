import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { routes } from '@waymark/contract';
import { warmPages } from '../../apps/api/src/site/warm-pages.js';
import { type Server, makeAuthority, openServer } from './support/server.js';

let server: Server;
let home: string;

/** Stands in for the dashboard's own part on the server: says the name of the service and what was drawn, fails at one address and never ends at another. */
const drawing = `
const drawn = [];
export const firstPictures = (answers) => async (address) => {
  if (address === '/drawn') return drawn.join();
  drawn.push(address);
  if (address === '/fails') throw new Error('Ann Example, 12 The Street');
  if (address === '/waits') return new Promise(() => {});
  if (!address.startsWith('/901')) return undefined;
  const answer = await answers(${JSON.stringify(routes.scope('901'))});
  const { authority } = await answer.json();
  return '<h1>' + authority.name + ' $& ' + answer.status + '</h1>';
};
`;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'waymark-site-'));
  mkdirSync(join(home, 'site'));
  mkdirSync(join(home, 'first-picture'));
  writeFileSync(join(home, 'site', 'index.html'), '<body><!--first-picture--><div id="root"></div></body>');
  writeFileSync(join(home, 'first-picture', 'package.json'), '{"type":"module"}');
  writeFileSync(join(home, 'first-picture', 'first-picture.js'), drawing);
  server = await openServer({ site: join(home, 'site') });
  await makeAuthority(server, '901');
});
afterAll(async () => {
  await server.close();
  rmSync(home, { recursive: true });
});

const plain = '<body><div id="root"></div></body>';

describe('the page with its first picture', () => {
  it('is drawn once as the server starts, before anybody asks, for the service that changed last', async () => {
    await warmPages(server.app);

    expect((await server.get('/drawn')).payload).toContain('<div id="first-picture">/901</div>');
  });

  it('stands in the page as it was drawn, from the answers of the server itself', async () => {
    const page = await server.get('/901');

    expect(page.payload).toMatch(/^<body><div id="first-picture"><h1>\S.* \$& 200<\/h1><\/div><div id="root"><\/div><\/body>$/);
    expect(page.headers['cache-control']).toBe('no-cache');
  });

  it('is left out where the browser draws, where drawing fails and where it takes too long', async () => {
    for (const address of ['/', '/902', '/fails', '/waits']) {
      const page = await server.get(address);
      expect([address, page.statusCode, page.payload]).toEqual([address, 200, plain]);
    }
  });
});
