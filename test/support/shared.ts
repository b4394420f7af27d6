import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder of made-up files beside the project; `undefined` where it is not there, which is then said. */
export function sharedFolder(...parts: readonly string[]): string | undefined {
  const folder = join(process.env['WAYMARK_SHARED'] ?? resolve(__dirname, '../../../shared'), ...parts);
  if (existsSync(folder)) return folder;
  process.stdout.write(`The folder shared/${parts.join('/')} is absent: what needs it is passed over.\n`);
  return undefined;
}
