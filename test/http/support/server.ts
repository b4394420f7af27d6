import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  type ApplyRequest,
  type AuthoritySummary,
  type ImportSummary,
  type Preview,
  type Upload,
  routes,
} from '@waymark/contract';
import { createApp } from '../../../apps/api/src/create-app.js';
import { configFrom } from '../../../apps/api/src/platform/config/config.js';
import { type ClonedDatabase, cloneDatabase } from '../../support/postgres/clone.js';

/** An answer as it left the server. */
export type Answer = Awaited<ReturnType<NestFastifyApplication['inject']>>;

type Headers = Readonly<Record<string, string>>;

/** The real server on a database of its own, asked without a network between. */
export interface Server {
  readonly app: NestFastifyApplication;
  readonly database: ClonedDatabase;
  get(address: string, headers?: Headers): Promise<Answer>;
  post(address: string, body: unknown, headers?: Headers): Promise<Answer>;
  ask(question: {
    readonly method: 'GET' | 'POST' | 'DELETE' | 'PUT' | 'PATCH' | 'OPTIONS' | 'HEAD';
    readonly url: string;
    readonly headers?: Headers;
    readonly payload?: string | Buffer;
  }): Promise<Answer>;
  close(): Promise<void>;
}

/** Opens the server on a fresh clone of the migrated template; `site` is the folder of the dashboard, where a test needs one. */
export async function openServer({ site }: { readonly site?: string } = {}): Promise<Server> {
  const [database, folder] = [await cloneDatabase(), await mkdtemp(join(tmpdir(), 'waymark-http-'))];
  const config = configFrom({ DATABASE_URL: database.serverUrl, WAYMARK_DATA_DIR: folder, WAYMARK_LOG: 'silent' });
  const app = await createApp(config, site);
  await app.getHttpAdapter().getInstance().ready();
  return {
    app,
    database,
    get: (url, headers) => app.inject({ method: 'GET', url, headers }),
    post: (url, body, headers) =>
      app.inject({
        method: 'POST',
        url,
        headers: { 'content-type': 'application/json', ...headers },
        payload: JSON.stringify(body),
      }),
    ask: (question) => app.inject(question),
    async close() {
      await app.close();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Makes an authority of a test's own. */
export async function makeAuthority(server: Server, code: string, name = `Testshire ${code}`): Promise<AuthoritySummary> {
  const answer = await server.post(routes.authorities(), { code, name });
  if (answer.statusCode !== 201) throw new Error(`The authority ${code} was not made: ${answer.payload}`);
  return answer.json<AuthoritySummary>();
}

/** Sends a file the way that a browser does. */
export function sendFile(server: Server, authority: string, name: string, text: string): Promise<Answer> {
  return server.ask({ method: 'POST', url: routes.uploads(authority), ...multipart(name, text) });
}

/** Sends a file of bytes, such as a workbook, the way that a browser does. */
export function sendBytes(server: Server, authority: string, name: string, bytes: Buffer): Promise<Answer> {
  const boundary = 'waymark-test-boundary';
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
  return server.ask({
    method: 'POST',
    url: routes.uploads(authority),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  });
}

/** A request body with one part called `file`, and the heading that goes with it. */
export function multipart(name: string, content: string, { part = 'file' } = {}) {
  const boundary = 'waymark-test-boundary';
  return {
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: `--${boundary}\r\nContent-Disposition: form-data; name="${part}"; filename="${name}"\r\nContent-Type: text/csv\r\n\r\n${content}\r\n--${boundary}--\r\n`,
  };
}

/** Sends a file and checks its rows. */
export async function previewFile(server: Server, authority: string, dataset: string, csv: string, name = `${dataset}.csv`) {
  const upload = (await sendFile(server, authority, name, csv)).json<Upload>();
  const answer = await server.post(routes.preview(authority, upload.id), { dataset });
  if (answer.statusCode !== 200) throw new Error(`${name} could not be checked: ${answer.payload}`);
  return { upload, preview: answer.json<Preview>(), answer };
}

/** Sends a file, checks its rows and imports it, as a person does in the browser. */
export async function importFile(
  server: Server,
  authority: string,
  dataset: string,
  csv: string,
  name?: string,
): Promise<ImportSummary> {
  const { upload, preview } = await previewFile(server, authority, dataset, csv, name);
  const request: ApplyRequest = { choice: { dataset, columns: {} }, version: preview.version };
  const answer = await server.post(routes.apply(authority, upload.id), request);
  if (answer.statusCode !== 200) throw new Error(`${dataset} was not imported: ${answer.payload}`);
  return answer.json<{ import: ImportSummary }>().import;
}
