import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Usage } from './usage.js';

/** A file of the call, in the order given. */
export interface Given {
  readonly path: string;
  readonly position: number;
}

/** The files of a call, and those of its folders that are not of a kind that is imported. */
export interface GivenFiles {
  readonly files: readonly Given[];
  readonly passedOver: readonly string[];
}

const kinds = /\.(csv|txt|tsv|xlsx|xlsm)$/i;
/** Hidden files, and those that a spreadsheet keeps beside an open workbook. */
const besideOthers = /^(\.|~\$)/;

/**
 * The files that were named, and those in folders that were named, by name. Of a folder only files are taken whose names end as exports
 * do; what stands in a folder of a folder is left alone. Throws `Usage` for what is not there and for a folder with nothing to import.
 */
export async function givenFiles(words: readonly string[]): Promise<GivenFiles> {
  const [paths, passedOver] = [[] as string[], [] as string[]];
  for (const word of words) {
    const path = resolve(process.env['INIT_CWD'] ?? '.', word);
    const found = await stat(path).catch(() => undefined);
    if (found?.isFile()) paths.push(path);
    else if (found?.isDirectory()) {
      const inside = await filesIn(path);
      if (!inside.some(({ isTaken }) => isTaken)) throw new Usage(`There is nothing to import in the folder ${word}.`);
      paths.push(...inside.filter(({ isTaken }) => isTaken).map((file) => file.path));
      passedOver.push(...inside.filter(({ isTaken }) => !isTaken).map((file) => file.path));
    } else throw new Usage(`There is no file ${word}.`);
  }
  return { files: paths.map((path, position) => ({ path, position })), passedOver };
}

async function filesIn(folder: string): Promise<readonly { readonly path: string; readonly isTaken: boolean }[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !besideOthers.test(entry.name))
    .map(({ name }) => ({ path: join(folder, name), isTaken: kinds.test(name) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
