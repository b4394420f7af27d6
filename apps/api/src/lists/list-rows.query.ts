import { type ListName, type ListRow, lists } from '@waymark/contract';
import type { Value } from '@waymark/datasets';
import type { EntityManager } from 'typeorm';
import { unseen } from '../records/unseen.js';

/** The judges that speak for a group. A single leader's own judgement is counted with others and never listed. */
const groupJudges = ['theme_lead', 'practice_board'];

/** The live rows of a list in the order of their keys, with the columns of the contract and no others. */
export async function listRows<Name extends ListName>(
  database: EntityManager,
  authorityId: number,
  list: Name,
): Promise<readonly ListRow<Name>[]> {
  const columns = Object.keys(lists[list].shape);
  const rows: readonly { body: Readonly<Record<string, Value>> }[] = await database.query(
    `select p.body from waymark.record r join waymark.payload p on p.authority_id = r.authority_id and p.payload = r.payload
     where r.authority_id = ${unseen('$1')} and r.dataset = $2 and r.until_seq is null
       and ($2 <> 'judgements' or p.body ->> 'judge' = any ($3::text[]))
     order by r.key`,
    [authorityId, list, groupJudges],
  );
  return rows.map(({ body }) => Object.fromEntries(columns.map((column) => [column, body[column] ?? null])) as ListRow<Name>);
}
