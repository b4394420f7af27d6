import { routes } from '@waymark/contract';
import { refused } from './support/acts.js';
import { type Server, openServer } from './support/server.js';

let server: Server;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.close());

describe('datasets', () => {
  it('are explained one by one, and each has a template whose heading fits it', async () => {
    const datasets = (await server.get(routes.datasets())).json<
      { name: string; columns: { name: string; required: boolean }[] }[]
    >();
    expect(datasets.map(({ name }) => name)).toEqual(expect.arrayContaining(['teams', 'ratings', 'responses']));

    for (const { name, columns } of datasets) {
      const template = await server.get(routes.template(name));
      expect([name, template.headers['content-type']]).toEqual([name, 'text/csv; charset=utf-8']);
      expect(template.headers['content-disposition']).toBe(`attachment; filename="${name}-template.csv"`);
      const headings = template.payload.split(/\r?\n/)[0]!.split(',');
      expect(headings).toEqual(expect.arrayContaining(columns.filter(({ required }) => required).map((column) => column.name)));
    }
    expect(refused(await server.get(routes.template('sonnets')))).toEqual([404, 'no-such-dataset']);
  });
});
