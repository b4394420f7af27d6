import { startPostgres } from './postgres/start-postgres.mjs';
import { dataFolder } from './workspace.mjs';

/**
 * The database that a command uses, as the environment for the program that uses it, and the way to let go of it. With
 * `DATABASE_URL` that server is used and nothing is started; otherwise the embedded database of the data folder, where an empty
 * one is filled with the demonstration unless `WAYMARK_DEMO` says otherwise.
 */
export async function openDatabase(environment = process.env) {
  const dataDir = dataFolder(environment);
  const shared = { ...environment, WAYMARK_DATA_DIR: dataDir };
  if (environment.DATABASE_URL) return { environment: { WAYMARK_DEMO: 'off', ...shared }, stop: async () => {} };
  const { serverUrl, ownerUrl, stop } = await startPostgres({ dataDir });
  const addresses = { DATABASE_URL: serverUrl, WAYMARK_OWNER_DATABASE_URL: ownerUrl };
  return { environment: { WAYMARK_DEMO: 'on', ...shared, ...addresses }, stop };
}
