import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityManager } from 'typeorm';
import type { AuthorityEntity } from '../../apps/api/src/authorities/authority.entity.js';
import { Imports, type ImportOutcome } from '../../apps/api/src/imports/imports.service.js';
import { readRejects } from '../../apps/api/src/imports/rejects-file.js';
import { Uploads } from '../../apps/api/src/imports/uploads.service.js';
import { Keys } from '../../apps/api/src/platform/keys/keys.service.js';
import { type Core, openCore } from '../support/core.js';
import { importCsv, newAuthority } from '../support/imports.js';
import { sharedFolder } from '../support/shared.js';

const northmere = sharedFolder('data', 'northmere');
const later = { by: 'a test', on: '2026-06-01' };

interface Planted {
  readonly files: readonly PlantedFile[];
  readonly rows: readonly {
    readonly file: string;
    readonly line: number;
    readonly column: string;
    readonly expect: 'refused' | 'cell_refused' | 'unchanged' | 'updates';
    readonly row?: string;
  }[];
}

interface PlantedFile {
  readonly file: string;
  readonly dataset: string;
  readonly lines_after_header: number;
  readonly refused: number;
  readonly unchanged: number;
  readonly updates: number;
  readonly accepted_first_time: number;
  readonly cells_refused: number;
  readonly answers?: number;
}

let core: Core;
let authority: AuthorityEntity;
beforeAll(async () => {
  core = await openCore();
  authority = await newAuthority(core, 'NM');
});
afterAll(() => core.close());

/** The rows of a canonical file that can stand in the messy one, so that no test reads four years to compare six months. */
const recent: Readonly<Record<string, RegExp>> = {
  caseloads: /^20(25-1|26)/,
  practice: /^2026-0[23]/,
  ratings: /20(25-1|26)/,
  responses: /20(25-1|26)/,
  supervision: /20(25-1|26)/,
};

if (northmere) {
  const canonical = (dataset: string): string => {
    const [heading, ...rows] = readFileSync(join(northmere, 'canonical', `${dataset}.csv`), 'utf8').split('\n');
    return [heading, ...rows.filter((row) => (recent[dataset] ?? /./).test(row))].join('\n');
  };
  const planted = JSON.parse(readFileSync(join(northmere, 'messy', 'bad-rows.json'), 'utf8')) as Planted;

  it('knows the agencies, which the messy files name', async () => {
    const outcome = await core.within((database) =>
      importCsv(core, database, authority, 'agencies', canonical('agencies'), later),
    );
    expect(batchOf(outcome).counts.rejected).toBe(0);
  });

  describe.each(planted.files.map((file) => [file.file, file] as const))('%s', (name, wanted) => {
    const rows = planted.rows.filter(({ file }) => file === name);
    let batch: ReturnType<typeof batchOf>;

    it('is recognised by its columns and ends as was planted', async () => {
      batch = batchOf(await core.within((database) => importMessy(database, name)));

      expect(batch.dataset).toBe(wanted.dataset);
      expect(batch.counts).toEqual({
        read: wanted.lines_after_header,
        added: wanted.accepted_first_time,
        changed: wanted.updates,
        unchanged: wanted.unchanged,
        ended: 0,
        rejected: wanted.refused,
        cellsRefused: wanted.cells_refused,
      });
    });

    it('hands back each refused row and cell with its line, and no other', async () => {
      const refused = rows.filter(({ expect: end }) => end === 'refused' || end === 'cell_refused').map(({ line }) => line);
      const rejects = await core.within((database) => readRejects(database, core.module.get(Keys), authority.id, batch.seq));
      const lines = rejects.split(/\r\n/).flatMap((row) => (/^\d+,/.test(row) ? [Number.parseInt(row, 10)] : []));
      expect(lines).toEqual(refused);
    });

    it('went in as the same rows of the canonical file', async () => {
      const clean = batchOf(
        await core.within((database) => importCsv(core, database, authority, wanted.dataset, canonical(wanted.dataset), later)),
      );
      const { went, same, differing } = await core.within((database) => compared(database, batch.seq, clean.seq));

      const planted = rows.filter(({ expect: end, row }) => end === 'updates' || (end === 'cell_refused' && row === undefined));
      expect(differing).toEqual(planted.map(({ line }) => line));
      expect([went, same]).toEqual([
        wanted.answers ?? wanted.accepted_first_time,
        (wanted.answers ?? wanted.accepted_first_time) - planted.length,
      ]);
      await core.within((database) => core.acts.undo(database, authority, later, clean.seq, false));
    });
  });

  it('has what each file alone gave when all have come in: once more changes nothing', async () => {
    for (const { file, lines_after_header, refused } of planted.files) {
      const { counts } = batchOf(await core.within((database) => importMessy(database, file)), file);
      expect([file, counts.added, counts.read - counts.rejected]).toEqual([file, 0, lines_after_header - refused]);
    }
  });
} else it('is passed over where the files are absent', () => expect(northmere).toBeUndefined());

async function importMessy(database: EntityManager, name: string): Promise<ImportOutcome> {
  const bytes = createReadStream(join(northmere!, 'messy', name));
  const upload = await core.module.get(Uploads).receive(database, authority, name, bytes);
  return core.module.get(Imports).apply(database, authority, upload, { dataset: 'auto', columns: {} }, later);
}

function batchOf(outcome: ImportOutcome, file = '') {
  if (outcome.state !== 'applied') throw new Error(`Nothing went in of ${file}.`);
  return outcome.batch;
}

/**
 * What one act said beside what a later one said of the same keys, in the columns of the first: how many keys, how many alike, and the
 * lines of the others. A blank and a column that is not there are alike.
 */
async function compared(database: EntityManager, one: number, other: number) {
  const rows: readonly { line: number; same: boolean }[] = await database.query(
    `select a.line, q.body is not null and not exists (
         select from (select unnest(m.columns) union select jsonb_object_keys(p.body)) said (name)
         where coalesce(p.body ->> name, '') <> coalesce(q.body ->> name, '')) as same
     from waymark.batch m join waymark.assertion a using (authority_id, seq) join waymark.payload p using (authority_id, payload)
     left join waymark.assertion b on b.authority_id = a.authority_id and b.dataset = a.dataset and b.key = a.key and b.seq = $3
     left join waymark.payload q on q.authority_id = b.authority_id and q.payload = b.payload
     where a.authority_id = $1 and a.seq = $2 order by a.line`,
    [authority.id, one, other],
  );
  const differing = rows.filter(({ same }) => !same).map(({ line }) => line);
  return { went: rows.length, same: rows.length - differing.length, differing };
}
