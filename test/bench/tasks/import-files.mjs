import { answer, peakMegabytes, timed } from './answer.mjs';
import { watchChildren } from './children.mjs';
import { importFiles, withCore } from './core.mjs';

/** Several files imported once, one after the other, on a fresh database. */
await answer(async ({ before = [], files }) =>
  withCore(async (core) => {
    await importFiles(core, before);
    const memoryBefore = process.memoryUsage().rss / 1e6;
    const readers = watchChildren();
    const { seconds } = await timed(() => importFiles(core, files));
    const [{ rows, cells }] = await core.within((database) =>
      database.query(
        `select (select sum((counts ->> 'read')::int)::int from waymark.batch where kind = 'file') as rows,
           (select count(*)::int from waymark.cell) as cells`,
      ),
    );
    return { seconds, rows, cells, memory: { before: memoryBefore, peak: peakMegabytes(), readers: readers.peak() } };
  }),
);
