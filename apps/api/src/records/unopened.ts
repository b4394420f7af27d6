import { type Month, dayFromText, monthOf, monthText } from '@waymark/calendar';
import { datasetByName, datasets } from '@waymark/datasets';
import { spanOf } from '@waymark/indicators';
import { CellTable, type RecordValues, filledMeasure, happenedMonth, whole } from '@waymark/observations';
import type { EntityManager } from 'typeorm';
import { linesSaid } from './lines-said.js';
import { unseen } from './unseen.js';

const filling = datasets.filter(({ month }) => month !== undefined).map(({ name }) => name);

interface Said {
  readonly line: number;
  readonly body: RecordValues;
}

/**
 * Says which lines of an import lie in months that no figure is opened for: more than 24 months before the next filled one, or after the
 * day on which the newest file arrived (rules.span of the definitions). Most often the year is a slip. Plans lie ahead and are not told
 * of. `undefined` where every month is opened. Works once the import's change has been entered.
 */
export async function unopenedSentence(
  database: EntityManager,
  authorityId: number,
  seq: number,
  datasetName: string,
): Promise<string | undefined> {
  const column = datasetByName(datasetName)?.month;
  if (column === undefined) return undefined;
  const outside = await unopenedMonths(database, authorityId, datasetName);
  if (outside.length === 0) return undefined;
  const found = (await rowsDated(database, authorityId, seq, outside, [column, 'raised_on', 'held_on']))
    .map(({ line, body }) => ({ line, month: happenedMonth({ dataset: datasetName, values: body }, column) }))
    .filter(({ month }) => month !== undefined && outside.includes(month));
  return found.length === 0 ? undefined : sentenceOf(found.map(({ line, month }) => ({ line, month: month! })));
}

async function unopenedMonths(database: EntityManager, authorityId: number, dataset: string): Promise<readonly Month[]> {
  const times: readonly { measure: string; at: number }[] = await database.query(
    'select distinct measure, at from waymark.cell where authority_id = $1 and measure = any ($2)',
    [authorityId, filling.map(filledMeasure)],
  );
  const cells = new CellTable(times.map((time) => ({ ...time, unit: whole, split: '', value: 0, n: 1, weight: 0 })));
  const [{ latest }] = await database.query(
    `select to_char(max(arrived_on), 'YYYY-MM-DD') as latest from waymark.batch where authority_id = $1 and kind in ('file', 'form')`,
    [authorityId],
  );
  const span = spanOf(cells, filling, monthOf(dayFromText(latest)!));
  const filled = cells.timesOf(filledMeasure(dataset)) as readonly Month[];
  return filled.filter((month) => !span || month < span.from || month > span.to);
}

async function rowsDated(
  database: EntityManager,
  authorityId: number,
  seq: number,
  months: readonly Month[],
  columns: readonly string[],
): Promise<readonly Said[]> {
  return database.query(
    `select a.line, p.body from waymark.assertion a join waymark.payload p on p.authority_id = a.authority_id and p.payload = a.payload
     where a.authority_id = ${unseen('$1')} and a.seq = $2
       and exists (select from unnest($4::text[]) as dated (name) where left(p.body ->> dated.name, 7) = any ($3::text[]))
     order by a.line`,
    [authorityId, seq, months.map(monthText), columns],
  );
}

function sentenceOf(rows: readonly { readonly line: number; readonly month: Month }[]): string {
  const months = [...new Set(rows.map(({ month }) => month))].sort((a, b) => a - b).map(monthText);
  const span = months.length === 1 ? months[0] : `${months[0]} to ${months.at(-1)}`;
  const { rowsAre, inLines } = linesSaid(rows.map(({ line }) => line));
  return `${rowsAre} dated ${span}, far from everything else (${inLines}). No figure is opened for such a month; what is said there counts only where a measure looks back. Look whether the year is right.`;
}
