import { randomBelow, seededRandom } from '@waymark/statistics';
import { randomEdits, synthesise } from '@waymark/synthetic';
import type { AuthorityEntity } from '../../apps/api/src/authorities/authority.entity.js';
import { valueLine } from '../../apps/api/src/figures/values-csv.js';
import { correctionOf, readCells } from '../../apps/api/src/records/ledger.js';
import { recountAll } from '../../apps/api/src/records/observe-act.js';
import { OthersRestOnIt, RestsOnUndone } from '../../apps/api/src/records/refusals.js';
import { type Core, openCore } from '../support/core.js';
import { importCsv, newAuthority } from '../support/imports.js';

const tester = { by: 'a test', on: '2026-04-30' };
const stepsOfAJourney = 14;

let core: Core;
beforeAll(async () => {
  core = await openCore();
});
afterAll(() => core.close());

/** A batch that counts or is undone, as the test remembers it. */
interface Done {
  readonly seq: number;
  counts: boolean;
}

describe.each([11, 12])('an authority with files of every kind (seed %i)', (seed) => {
  it('is counted as its records say after every edit, undo and redo, and remembers what it knew', async () => {
    const authority = await newAuthority(core, `ED${seed}`);
    const synthetic = synthesise({ seed, until: '2026-03', size: 'tiny' });
    const done: Done[] = [];
    for (const dataset of synthetic.datasets.filter((name) => name !== 'authority')) {
      const csv = [...synthetic.csvOf(dataset)].join('');
      const holdsRows = csv.trim().includes('\n');
      if (holdsRows) await apply(authority, dataset, csv, done);
    }
    expect(await wrongCells(authority)).toBe(0);
    const [known, knownAfter] = [await figuresOf(authority, done.at(-1)!.seq), done.at(-1)!.seq];
    expect(known.split('\n').length).toBeGreaterThan(1000);

    const random = seededRandom(seed);
    const edits = randomEdits(seed, synthetic, stepsOfAJourney);
    for (let step = 0; step < stepsOfAJourney; step++) {
      const chosen = done[randomBelow(random, done.length)]!;
      if (step % 2 === 0) {
        const { value: edit } = edits.next();
        if (edit && done.every(({ counts }) => counts)) await apply(authority, edit.dataset, edit.csv, done);
      } else await turn(authority, chosen, done);
      expect(await wrongCells(authority)).toBe(0);
    }
    expect(await figuresOf(authority, knownAfter)).toBe(known);
  }, 180_000);
});

async function apply(authority: AuthorityEntity, dataset: string, csv: string, done: Done[]): Promise<void> {
  const outcome = await core.within((database) => importCsv(core, database, authority, dataset, csv, tester));
  if (outcome.state !== 'applied') return;
  const { counts } = outcome.batch;
  expect([dataset, counts.rejected]).toEqual([dataset, 0]);
  done.push({ seq: outcome.batch.seq, counts: true });
}

/** Undoes what counts, with all that rests on it, and lets speak again what is undone. */
async function turn(authority: AuthorityEntity, chosen: Done, done: readonly Done[]): Promise<void> {
  try {
    if (chosen.counts) {
      const acts = await core.within((database) => core.acts.undo(database, authority, tester, chosen.seq, true));
      for (const act of acts) done.find(({ seq }) => seq === act.aboutSeq)!.counts = false;
    } else {
      await core.within((database) => core.acts.redo(database, authority, tester, chosen.seq));
      chosen.counts = true;
    }
  } catch (refusal) {
    if (!(refusal instanceof RestsOnUndone) && !(refusal instanceof OthersRestOnIt)) throw refusal;
  }
}

async function wrongCells(authority: AuthorityEntity): Promise<number> {
  return core.within(async (database) => {
    const counted = await recountAll(database, authority.id);
    return correctionOf(await readCells(database, authority.id), counted.cells()).length;
  });
}

async function figuresOf(authority: AuthorityEntity, seq: number): Promise<string> {
  const figures = await core.within((database) => core.figures.values(database, authority, { asAtSeq: seq }));
  return figures.map(valueLine).join('');
}
