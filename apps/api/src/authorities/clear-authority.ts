import { DataSource } from 'typeorm';

/** What hangs on an authority, in an order in which it can be removed. */
const tables = [
  'trail',
  'cell',
  'cell_change',
  'record',
  'complete',
  'assertion',
  'subject_link',
  'payload',
  'person',
  'case_reference',
  'feed',
  'rejects_part',
  'batch',
  'upload_part',
  'upload',
  'authority',
];

/**
 * Removes an authority with all that it has. Only the owner of the tables may: the application can neither alter nor remove what was
 * asserted, entered or done. The owner's own rows are guarded too but for the length of this transaction. Used for the demonstration; nobody's own data is ever removed so.
 */
export async function clearAuthority(ownerUrl: string, authorityId: number): Promise<void> {
  const owner = await new DataSource({ type: 'postgres', url: ownerUrl, poolSize: 1 }).initialize();
  try {
    await owner.transaction(async (database) => {
      for (const table of tables) await database.query(`alter table waymark.${table} no force row level security`);
      const [{ demonstration }] = await database.query('select demonstration from waymark.authority where authority_id = $1', [
        authorityId,
      ]);
      if (!demonstration) throw new Error('Only the demonstration may be removed.');
      for (const table of tables) await database.query(`delete from waymark.${table} where authority_id = $1`, [authorityId]);
      for (const table of tables) await database.query(`alter table waymark.${table} force row level security`);
    });
  } finally {
    await owner.destroy();
  }
}
