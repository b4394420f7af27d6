import type { EntityManager } from 'typeorm';
import { type Known, knownFrom } from '@waymark/ingest';
import { readTeams } from '../authorities/known-teams.js';

/** What rows of an authority's files may name: teams and agencies that are known. */
export async function knownThings(database: EntityManager, authorityId: number): Promise<Known> {
  const agencies: readonly { code: string }[] = await database.query(
    `select key::jsonb ->> 0 as code from waymark.record where authority_id = $1 and dataset = 'agencies' and until_seq is null`,
    [authorityId],
  );
  return knownFrom({ teams: await readTeams(database, authorityId), agencies: agencies.map(({ code }) => code) });
}
