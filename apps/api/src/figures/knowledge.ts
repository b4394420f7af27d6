import { type Month, dayFromText, monthOf } from '@waymark/calendar';
import { datasets } from '@waymark/datasets';
import { spanOf } from '@waymark/indicators';
import { CellTable, feedMeasure, filledMeasure } from '@waymark/observations';
import type { EntityManager } from 'typeorm';
import type { AuthorityEntity } from '../authorities/authority.entity.js';
import { type Team, readTeams } from '../authorities/known-teams.js';
import { readCells } from '../records/ledger.js';

/** What the frame of every page needs to know of an authority: a few hundred cells, whatever its size. */
export interface Outline {
  readonly version: number;
  readonly teams: readonly Team[];
  readonly span: { readonly from: Month; readonly to: Month } | undefined;
  /** In which months each dataset sent something. */
  readonly sent: CellTable;
}

/** All that figures are worked out from: what an authority knows now, or knew after one of its acts. */
export interface Knowledge extends Outline {
  readonly cells: CellTable;
  /** How many cells there are: what they weigh in memory. */
  readonly size: number;
}

const fillingDatasets = datasets.filter(({ month }) => month !== undefined).map(({ name }) => name);
const sentMeasures = datasets.flatMap(({ name }) => [feedMeasure(name), filledMeasure(name)]);

/** Reads the outline; with `asAtSeq`, as it was after that act, with the teams of then. */
export async function readOutline(database: EntityManager, authority: AuthorityEntity, asAtSeq?: number): Promise<Outline> {
  const sent = new CellTable(await readCells(database, authority.id, { asAtSeq, measures: sentMeasures }));
  const teams = await readTeams(database, authority.id, asAtSeq);
  const latest = await latestArrival(database, authority.id, asAtSeq);
  const span = latest === undefined ? undefined : spanOf(sent, fillingDatasets, latest);
  return { version: authority.version, sent, teams, span };
}

/** Reads what is known; with `asAtSeq`, what was known after that act, with the teams of then: the same for ever. */
export async function readKnowledge(database: EntityManager, authority: AuthorityEntity, asAtSeq?: number): Promise<Knowledge> {
  const outline = await readOutline(database, authority, asAtSeq);
  const cells = await readCells(database, authority.id, { asAtSeq });
  return { ...outline, cells: new CellTable(cells), size: cells.length };
}

/** The month in which the newest file arrived: months after it are not opened. */
async function latestArrival(database: EntityManager, authorityId: number, asAtSeq?: number): Promise<Month | undefined> {
  const [{ latest }] = await database.query(
    `select to_char(max(arrived_on), 'YYYY-MM-DD') as latest from waymark.batch
     where authority_id = $1 and kind in ('file', 'form') and ($2::integer is null or seq <= $2)`,
    [authorityId, asAtSeq ?? null],
  );
  const day = latest === null ? undefined : dayFromText(latest);
  return day === undefined ? undefined : monthOf(day);
}

/** The number of the last act at or before a moment; 0 where there was none. */
export async function seqAsAt(database: EntityManager, authorityId: number, moment: Date): Promise<number> {
  const [{ seq }] = await database.query(
    'select coalesce(max(seq), 0) as seq from waymark.batch where authority_id = $1 and made_at <= $2',
    [authorityId, moment],
  );
  return seq;
}
