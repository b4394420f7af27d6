import { type Core, openCore } from '../support/core.js';
import { importCsv, newAuthority, tester } from '../support/imports.js';
import type { AuthorityEntity } from '../../apps/api/src/authorities/authority.entity.js';

let core: Core;
let run = 0;
let authority: AuthorityEntity;
beforeAll(async () => {
  core = await openCore();
});
afterAll(() => core.close());
beforeEach(async () => {
  authority = await newAuthority(core, `CP${(run += 1)}`);
  await apply('teams', 'team_code,team_name,service_area\nT1,Alder,assessment\nT2,Birch,assessment\n');
});

const caseload = (...rows: readonly string[]) =>
  `snapshot_on,person_ref,team_code,fte,children_open\n${rows.map((row) => `${row}\n`).join('')}`;
const worker = (n: number, team = 'T1', day = '2026-02-28') => `${day},W${n},${team},1,${10 + n}`;
const workers = (count: number, team = 'T1') => Array.from({ length: count }, (_, i) => worker(i + 1, team));

async function apply(dataset: string, csv: string, doing = tester) {
  const outcome = await core.within((database) => importCsv(core, database, authority, dataset, csv, doing));
  if (outcome.state !== 'applied') throw new Error('The file was known.');
  return outcome.batch;
}

async function known(): Promise<readonly string[]> {
  const rows: readonly { key: string }[] = await core.within((database) =>
    database.query(
      `select key from waymark.record where authority_id = $1 and dataset = 'caseloads' and until_seq is null order by key`,
      [authority.id],
    ),
  );
  return rows.map(({ key }) => key);
}

describe('a file that is the whole truth of a team and day', () => {
  it('ends the rows of that team and day that it no longer holds, and no others', async () => {
    await apply('caseloads', caseload(...workers(2), worker(9, 'T2')));
    const before = await known();

    const batch = await apply('caseloads', caseload(worker(1)));

    expect(batch.counts).toMatchObject({ read: 1, unchanged: 1, ended: 1 });
    expect(await known()).toHaveLength(2);
    expect(before).toEqual(expect.arrayContaining([...(await known())]));
    expect((await known()).filter((key) => key.includes('"T2"'))).toHaveLength(1);
  });

  it('ends nothing where more than a tenth and at least three rows would end, unless a person says so', async () => {
    await apply('caseloads', caseload(...workers(10)));

    const batch = await apply('caseloads', caseload(...workers(7)));

    expect(batch.counts.ended).toBe(0);
    expect(batch.warnings.join(' ')).toContain('leaves out 3 of 10 rows known for T1, 2026-02-28');
    expect(await known()).toHaveLength(10);
  });

  it('gives back what it ended when it is undone, and takes it away again when it is redone', async () => {
    await apply('caseloads', caseload(...workers(2)));
    const before = await known();
    const batch = await apply('caseloads', caseload(worker(1)));
    const after = await known();
    expect(after).toHaveLength(1);

    await core.within((database) => core.acts.undo(database, authority, tester, batch.seq, false));
    expect(await known()).toEqual(before);
    await core.within((database) => core.acts.redo(database, authority, tester, batch.seq));
    expect(await known()).toEqual(after);
  });

  it('does not end the rows of another file of the same call', async () => {
    const call = { ...tester, call: '00000000-0000-4000-8000-000000000001' };
    await apply('caseloads', caseload(...workers(2)), call);

    await apply('caseloads', caseload(worker(3)), call);

    expect(await known()).toHaveLength(3);
  });
});
