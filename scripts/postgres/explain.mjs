import { Setback } from '../workspace.mjs';

const reasons = [
  {
    signs: /no space left on device|disk full|disk quota exceeded|ENOSPC|EDQUOT/i,
    sentence: (folder) =>
      `The disk that holds ${folder} is full; free at least 300 MB, or set WAYMARK_DATA_DIR to a folder on another disk.`,
  },
  {
    signs: /permission denied|operation not permitted|read-only file system|has wrong ownership|EACCES|EPERM|EROFS/i,
    sentence: (folder) =>
      `Waymark may not read and write in ${folder}; run it as the user who owns that folder, or set WAYMARK_DATA_DIR to a folder of your own.`,
  },
  {
    signs: /cannot allocate memory|could not (create|map|resize) (anonymous )?shared memory/i,
    sentence: () => 'There is not enough free memory to start PostgreSQL; close other programs and try again.',
  },
  {
    signs: /ENOTDIR|EEXIST|not a directory/i,
    sentence: (folder) =>
      `Waymark needs ${folder} to be a folder, and it is not; remove it, or set WAYMARK_DATA_DIR to another folder.`,
  },
  {
    signs: /incompatible with server|was initialized by PostgreSQL version/i,
    sentence: (folder) =>
      `The database in ${folder} was made by another version of PostgreSQL; move that folder away to begin afresh, or start the version of Waymark that made it.`,
  },
];

/** The sentence for something that the file system or PostgreSQL said about `folder`; `undefined` when its cause is not known. */
export function knownReason(text, folder) {
  return reasons.find(({ signs }) => signs.test(text))?.sentence(folder);
}

/** A Setback in plain words where the cause of the error is known; any other error as it was. */
export function explained(error, folder) {
  if (error instanceof Setback) return error;
  const sentence = knownReason(`${error.code ?? ''} ${error.message}`, folder);
  return sentence === undefined ? error : new Setback(sentence, { cause: error });
}

/** The Setback for a PostgreSQL program that ended with `output`; what it said last is told where its cause is not known. */
export function setbackOf(doing, output, folder) {
  const last = output
    .split('\n')
    .filter((line) => /error|fatal|panic/i.test(line))
    .pop();
  const said = (last ?? 'it gave no reason').trim().replace(/\.$/, '');
  return new Setback(knownReason(output, folder) ?? `PostgreSQL could not ${doing} in ${folder}: ${said}.`);
}
