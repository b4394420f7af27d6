import { type ImportSummary, type Problem, routes } from '@waymark/contract';
import { teams } from './files.js';
import { type Answer, type Server, importFile, makeAuthority } from './server.js';

let made = 0;

/** A fresh authority of a test's own, with its three teams; its code. */
export async function withTeams(server: Server): Promise<string> {
  const code = `9${(made += 1)}`;
  await makeAuthority(server, code);
  await importFile(server, code, 'teams', teams);
  return code;
}

/** Asks for the import of a file that was sent, as it was checked at a version. */
export function apply(server: Server, code: string, upload: number, dataset: string, version: number): Promise<Answer> {
  return server.post(routes.apply(code, upload), { choice: { dataset, columns: {} }, version });
}

/** Every act of an authority, newest first. */
export async function history(server: Server, code: string): Promise<readonly ImportSummary[]> {
  return (await server.get(routes.imports(code))).json<ImportSummary[]>();
}

/** Status and code of an answer that says no. */
export function refused(answer: Answer): readonly [number, string] {
  return [answer.statusCode, answer.json<Problem>().code];
}
