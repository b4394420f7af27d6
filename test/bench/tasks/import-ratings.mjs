import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom } from 'pg-copy-streams';
import { answer, median, peakMegabytes, timed } from './answer.mjs';
import { watchChildren } from './children.mjs';
import { asOwner, importFiles, withCore, withDatabase } from './core.mjs';

/**
 * A file of ratings imported, and the same file put by COPY into one table of its own columns with the natural key: each on a fresh
 * database, by turns.
 */
await answer(async ({ before, ratings, repetitions }) => {
  const readers = watchChildren();
  const [imports, copies, memory] = [[], [], { before: 0, peak: 0 }];
  let counts;
  for (let i = 0; i < repetitions; i += 1) {
    copies.push(await copyOf(ratings));
    await withCore(async (core) => {
      await importFiles(core, before);
      memory.before ||= process.memoryUsage().rss / 1e6;
      const { seconds, result } = await timed(() => importFiles(core, [ratings]));
      imports.push(seconds);
      counts = result.batch.counts;
    });
  }
  memory.peak = peakMegabytes();
  memory.readers = readers.peak();
  return { counts, memory, import: { median: median(imports), all: imports }, copy: { median: median(copies), all: copies } };
});

async function copyOf({ path, columns, key }) {
  return withDatabase((url) =>
    asOwner(url, async (client) => {
      await client.query(`create table rows (${columns.map((name) => `${name} text`).join(', ')}, unique (${key.join(', ')}))`);
      const { seconds } = await timed(() =>
        pipeline(createReadStream(path), client.query(copyFrom('copy rows from stdin (format csv, header)'))),
      );
      return seconds;
    }),
  );
}
