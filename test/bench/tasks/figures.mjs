import { brotliCompressSync, gzipSync } from 'node:zlib';
import { decodeFrame } from '@waymark/frames';
import pg from 'pg';
import { createApp } from '../../../apps/api/dist/src/create-app.js';
import { configFrom } from '../../../apps/api/dist/src/platform/config/config.js';
import { independentValues } from '../../../apps/api/dist/src/recount/independent.js';
import { answer, median, timed } from './answer.mjs';
import { importFiles, withCore } from './core.mjs';

const secondsOfAsking = 2;

/** The figures as they travel: their size, how fast they are read, and how many warm answers a second the server gives. */
await answer(async ({ files, repetitions }) =>
  withCore(async (core) => {
    await importFiles(core, files);
    const { code } = await core.within((database) => core.authority(database));
    const app = await createApp(configFrom(process.env));
    try {
      const ask = () => app.inject({ method: 'GET', url: `/api/v1/authorities/${code}/figures` });
      const cold = await timed(ask);
      const bytes = new Uint8Array(cold.result.rawPayload);
      const sql = await timed(() =>
        core.within(async (database) => independentValues(database, (await core.authority(database)).id)),
      );
      return { cold: cold.seconds, ...sizesOf(bytes), ...readings(bytes, repetitions), ...(await warm(ask)), sql: sql.seconds };
    } finally {
      await app.close();
    }
  }),
);

function sizesOf(bytes) {
  const json = JSON.stringify(rowsOf(decodeFrame(bytes)));
  return {
    cells: decodeFrame(bytes).length,
    bytes: bytes.length,
    gzip: gzipSync(bytes).length,
    brotli: brotliCompressSync(bytes).length,
    json: json.length,
    jsonGzip: gzipSync(json).length,
  };
}

/** The frame decoded, and JSON rows of the same parsed, by turns; milliseconds. */
function readings(bytes, repetitions) {
  const json = JSON.stringify(rowsOf(decodeFrame(bytes)));
  const [decode, parse] = [[], []];
  for (let i = 0; i < repetitions; i += 1) {
    decode.push(millisecondsOf(() => decodeFrame(bytes)));
    parse.push(millisecondsOf(() => JSON.parse(json)));
  }
  return { decode: median(decode), parse: median(parse) };
}

async function warm(ask) {
  const statements = countStatements();
  let answers = 0;
  const begun = performance.now();
  while (performance.now() - begun < secondsOfAsking * 1000) {
    await ask();
    answers += 1;
  }
  return { warm: answers / ((performance.now() - begun) / 1000), statements: statements() / answers };
}

/** Counts what is sent to the database from now on. */
function countStatements() {
  const { query } = pg.Client.prototype;
  let sent = 0;
  pg.Client.prototype.query = function (...parameters) {
    sent += 1;
    return query.apply(this, parameters);
  };
  return () => sent;
}

function millisecondsOf(work) {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

function rowsOf({ length, columns }) {
  const readers = Object.entries(columns).map(([name, { words, values }]) => [
    name,
    words === undefined ? (row) => values[row] : (row) => words[values[row]],
  ]);
  return Array.from({ length }, (_, row) => Object.fromEntries(readers.map(([name, read]) => [name, read(row)])));
}
