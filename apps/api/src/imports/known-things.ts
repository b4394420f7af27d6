import { type Known, type KnownAudit, instrumentOfKind, knownFrom } from '@waymark/ingest';
import type { EntityManager } from 'typeorm';
import { readTeams } from '../authorities/known-teams.js';
import { unseen } from '../records/unseen.js';

/** What rows of an authority's files may name: teams and agencies that are known and, where the dataset names them, audits. */
export async function knownThings(database: EntityManager, authorityId: number, namesAudits: boolean): Promise<Known> {
  const agencies: readonly { code: string }[] = await database.query(
    `select key::jsonb ->> 0 as code from waymark.record where authority_id = $1 and dataset = 'agencies' and until_seq is null`,
    [authorityId],
  );
  return knownFrom({
    teams: await readTeams(database, authorityId),
    agencies: agencies.map(({ code }) => code),
    audits: namesAudits ? await readAudits(database, authorityId) : [],
  });
}

async function readAudits(database: EntityManager, authorityId: number): Promise<readonly KnownAudit[]> {
  const rows: readonly { ref: string; kind: string; instrument: string | null }[] = await database.query(
    `select p.body ->> 'audit_ref' as ref, p.body ->> 'kind' as kind, p.body ->> 'instrument' as instrument
     from waymark.record r join waymark.payload p using (authority_id, payload)
     where r.authority_id = ${unseen('$1')} and r.dataset = 'audits' and r.until_seq is null`,
    [authorityId],
  );
  return rows.map(({ ref, kind, instrument }) => ({ ref, instrument: instrument ?? instrumentOfKind(kind) }));
}
