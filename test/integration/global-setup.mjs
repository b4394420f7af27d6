import { openTestServer } from '../support/postgres/test-server.mjs';

/** One server and one migrated template database for the whole run; the tests find them through the environment. */
export default async function globalSetup() {
  const server = await openTestServer();
  Object.assign(process.env, server.environment);
  globalThis.waymarkTestServer = server;
}
