import { createReadStream, existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '@waymark/basics';
import { FileRefused } from '@waymark/ingest';
import { Imports } from '../../apps/api/src/imports/imports.service.js';
import { Uploads } from '../../apps/api/src/imports/uploads.service.js';
import { type ReaderChild, readingLimits, startReader } from '../../apps/api/src/reading/reader-child.js';
import { BatchEntity } from '../../apps/api/src/records/batch.entity.js';
import { type Core, openCore } from '../support/core.js';
import { newAuthority, tester } from '../support/imports.js';
import { sharedFolder } from '../support/shared.js';

const folder = sharedFolder('data', 'hostile');
const tables = /\.(csv|tsv|txt|xlsx|xlsm|xlsb|xls|ods|zip)$/i;

/** Guard, section 6: every file gets its answer within 10 seconds. The machine that runs tests may be ten times slower than one that serves. */
const answerWithin = 100_000;
const memoryWithin = 512_000_000;

interface HostileFile {
  readonly path: string;
  readonly name: string;
}

function hostileFiles(root: string): readonly HostileFile[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && tables.test(entry.name))
    .map(({ parentPath, name }) => ({ path: join(parentPath, name), name }));
}

/** How the reading of a file ends: its rows, or the code of a refusal that says what to do. Anything else is thrown. */
async function endOf(reader: ReaderChild, { path, name }: HostileFile): Promise<string> {
  let batches = 0;
  try {
    for await (const batch of reader.ask('read', { file: name }, createReadStream(path))) {
      expect(batch.length).toBeGreaterThan(0);
      batches += 1;
    }
    return `${batches > 0 ? 'rows' : 'nothing'}`;
  } catch (thrown) {
    if (!(thrown instanceof FileRefused)) throw new Error(`${path} ended in a fault`, { cause: thrown });
    expect([thrown.message.length > 10, (thrown.repair ?? '').length > 10, thrown.issue.place.file]).toEqual([true, true, name]);
    return thrown.code;
  }
}

/** The most memory that a process has had at once, in bytes; `undefined` where the system does not say. */
function peakMemory(pid: number | undefined): number | undefined {
  const status = `/proc/${pid}/status`;
  const kilobytes = existsSync(status) ? /VmHWM:\s+(\d+) kB/.exec(readFileSync(status, 'utf8'))?.[1] : undefined;
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
}

if (folder !== undefined) {
  const files = hostileFiles(folder);

  it('every hostile table ends in rows or in a refusal, in time, and none of them needs more than 512 MB', async () => {
    const reader = startReader({ ...readingLimits, patience: answerWithin });
    const ends = new Map<string, number>();
    for (const file of files) {
      const end = await endOf(reader, file);
      ends.set(end, (ends.get(end) ?? 0) + 1);
    }
    const peak = peakMemory(reader.pid);
    reader.end();
    if (peak === undefined)
      process.stdout.write('The system does not say how much memory a process had: that is not measured here.\n');
    expect(peak ?? 0).toBeLessThan(memoryWithin);
    expect(files.length).toBeGreaterThan(300);
    expect(ends.get('rows')).toBeGreaterThan(100);
    expect([...ends.keys()]).not.toContain('reading-too-long');
    expect([...ends.keys()]).not.toContain('reading-too-much-memory');
    expect([...ends.keys()]).not.toContain('reading-stopped');
  }, 300_000);

  describe('the import of every hostile table', () => {
    let core: Core;
    beforeAll(async () => {
      core = await openCore();
    });
    afterAll(() => core.close());

    it('goes in whole or not at all: no batch is left half done, and the authority serves on', async () => {
      const authority = await newAuthority(core, '998');
      const applied: number[] = [];
      for (const { path, name } of files) {
        const seq = await core
          .within(async (database) => {
            const upload = await core.module.get(Uploads).receive(database, authority, name, createReadStream(path));
            const outcome = await core.module
              .get(Imports)
              .apply(database, authority, upload, { dataset: 'auto', columns: {} }, tester);
            return outcome.state === 'applied' ? outcome.batch.seq : undefined;
          })
          .catch((thrown: unknown) => {
            if (thrown instanceof Refusal) return undefined;
            throw new Error(`${path} ended in a fault`, { cause: thrown });
          });
        if (seq !== undefined) applied.push(seq);
      }
      const batches = await core.within((database) => database.findBy(BatchEntity, { authorityId: authority.id, kind: 'file' }));
      expect(batches.map(({ seq }) => seq).sort((a, b) => a - b)).toEqual(applied);
      for (const { counts } of batches)
        expect(counts.read).toBe(counts.added + counts.changed + counts.unchanged + counts.rejected);
    }, 300_000);
  });
}
