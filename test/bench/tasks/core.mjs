import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import pg from 'pg';
import { openCore } from '../../../apps/api/dist/src/cli/open-core.js';

/** The hand that acts in the bench, on a day after everything that the made-up files tell of. */
const doing = { by: 'the bench', on: '2026-04-01' };

/** Works with the product, without its edges, on a migrated database of its own, which is removed afterwards. */
export async function withCore(work) {
  return withDatabase(async () => {
    const core = await openCore();
    try {
      return await work(core);
    } finally {
      await core.close();
    }
  });
}

/** Points the environment at a new database of the bench's cluster while `work` runs. */
export async function withDatabase(work) {
  const name = `bench_${randomBytes(5).toString('hex')}`;
  const given = { DATABASE_URL: process.env.DATABASE_URL, WAYMARK_OWNER_DATABASE_URL: process.env.WAYMARK_OWNER_DATABASE_URL };
  await asOwner(given.WAYMARK_OWNER_DATABASE_URL, (client) => client.query(`create database ${name}`));
  for (const [variable, url] of Object.entries(given)) process.env[variable] = databaseUrl(url, name);
  try {
    return await work(process.env.WAYMARK_OWNER_DATABASE_URL);
  } finally {
    Object.assign(process.env, given);
    await asOwner(given.WAYMARK_OWNER_DATABASE_URL, (client) => client.query(`drop database ${name} with (force)`));
  }
}

/** Runs `work` on one connection of the owner. */
export async function asOwner(url, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Imports files one after the other, as the command line does: each received, then applied and committed. Gives the last outcome. */
export async function importFiles(core, files) {
  let outcome;
  for (const { dataset, path } of files) {
    const upload = await core.within(async (database) =>
      core.uploads.receive(database, await core.authorityOrNew(database, undefined), basename(path), createReadStream(path)),
    );
    outcome = await core.within(async (database) => {
      const choice = { dataset, columns: {} };
      return core.imports.apply(database, await core.authorityOrNew(database, undefined), upload, choice, doing);
    });
  }
  return outcome;
}

function databaseUrl(url, database) {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}
