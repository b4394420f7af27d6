import type { EntityManager } from 'typeorm';
import { linesSaid } from './lines-said.js';
import { unseen } from './unseen.js';

/**
 * Says which lines of an import of actions were raised before the day of the audit that they name: one of the two dates, or the reference
 * of the audit, is a slip. They are kept and counted as written. `undefined` where there are none, and for other datasets. Works once the
 * import has been settled.
 */
export async function beforeAuditSentence(
  database: EntityManager,
  authorityId: number,
  seq: number,
  datasetName: string,
): Promise<string | undefined> {
  if (datasetName !== 'actions') return undefined;
  const found: readonly { line: number }[] = await database.query(
    `select a.line from waymark.assertion a
     join waymark.payload p on p.authority_id = a.authority_id and p.payload = a.payload
     join waymark.record r on r.authority_id = a.authority_id and r.dataset = 'audits' and r.until_seq is null
       and r.key = '[' || to_json(p.body ->> 'audit_ref')::text || ']'
     join waymark.payload audit on audit.authority_id = r.authority_id and audit.payload = r.payload
     where a.authority_id = ${unseen('$1')} and a.seq = $2 and p.body ->> 'raised_on' < audit.body ->> 'audited_on'
     order by a.line`,
    [authorityId, seq],
  );
  if (found.length === 0) return undefined;
  const { rowsAre, inLines } = linesSaid(found.map(({ line }) => line));
  return `${rowsAre} raised before the day of the audit that audit_ref names (${inLines}). What is written there stands and counts. Look whether raised_on, audit_ref or the date of the audit is wrong.`;
}
