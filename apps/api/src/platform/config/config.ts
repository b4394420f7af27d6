import { resolve } from 'node:path';

/** What the process was told by its environment, read once. Each variable is described in the README. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** Where the serving process connects: a login that owns nothing. */
  readonly databaseUrl: string;
  /** Where migrations connect: the owner of the tables. The same as `databaseUrl` where only one was given. */
  readonly ownerDatabaseUrl: string;
  readonly dataFolder: string;
  readonly keyFile: string;
  readonly demonstration: boolean;
  readonly logLevel: string;
}

/** Reads the configuration; throws with one plain sentence where something is missing or cannot be meant. */
export function configFrom(environment: NodeJS.ProcessEnv): Config {
  const databaseUrl = environment['DATABASE_URL'];
  if (!databaseUrl) throw new Error('DATABASE_URL is not set. Start Waymark with "npm start", which brings its own database.');
  const dataFolder = resolve(environment['WAYMARK_DATA_DIR'] || '.waymark');
  return Object.freeze({
    host: environment['WAYMARK_HOST'] || '127.0.0.1',
    port: portFrom(environment['WAYMARK_PORT']),
    databaseUrl,
    ownerDatabaseUrl: environment['WAYMARK_OWNER_DATABASE_URL'] || databaseUrl,
    dataFolder,
    keyFile: resolve(environment['WAYMARK_SECRET_FILE'] || `${dataFolder}/keys.json`),
    demonstration: demonstrationFrom(environment),
    logLevel: environment['WAYMARK_LOG'] || 'info',
  });
}

function portFrom(text: string | undefined): number {
  const port = Number(text || '3000');
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`WAYMARK_PORT must be a whole number from 0 to 65535; found "${text}".`);
  }
  return port;
}

/** Off unless it is asked for; the launcher asks for it where it brings its own database. */
function demonstrationFrom(environment: NodeJS.ProcessEnv): boolean {
  const said = environment['WAYMARK_DEMO'] || 'off';
  if (said !== 'on' && said !== 'off') throw new Error(`WAYMARK_DEMO must be "on" or "off"; found "${said}".`);
  return said === 'on';
}
