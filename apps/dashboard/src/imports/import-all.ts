import type { FileOfSeveral, ImportResult, ImportSummary } from '@waymark/contract';
import { routes } from '@waymark/contract';
import { postJson } from '../platform/http.js';

/**
 * Imports files one after the other in the order given, each at the version of the figures that the one before left. Stops at the first
 * that is refused; those before it are in. `tell` hears of each as it is done.
 */
export async function importAll(
  authority: string,
  files: readonly FileOfSeveral[],
  version: number,
  tell: (imported: readonly ImportSummary[]) => void,
): Promise<readonly ImportSummary[]> {
  const call = crypto.randomUUID();
  let [at, imported] = [version, [] as readonly ImportSummary[]];
  for (const { upload, choice } of files) {
    const done = await postJson<ImportResult>(routes.apply(authority, upload), { choice, version: at, call });
    at = done.version;
    imported = [...imported, done.import];
    tell(imported);
  }
  return imported;
}
