import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ImportLine } from './import-line.js';

/** What a call came to, for whoever looks in the morning at what a task did at night. */
export interface ImportReport {
  /** The exit status of the command. */
  readonly status: number;
  readonly dryRun: boolean;
  readonly files: readonly ImportLine[];
  readonly passedOver: readonly string[];
}

/** Writes the report as JSON where only this account can read it. It holds counts and names of files, and nothing of their rows. */
export async function writeReport(file: string, { status, dryRun, files, passedOver }: ImportReport): Promise<void> {
  const path = resolve(process.env['INIT_CWD'] ?? '.', file);
  const report = { at: new Date().toISOString(), status, dry_run: dryRun, files, passed_over: passedOver };
  await writeFile(path, `${JSON.stringify(report, null, 2)}\n`, { mode: 0o600 });
}
