import { compareText } from '@waymark/basics';
import type { EntityManager } from 'typeorm';
import { unseen } from '../records/unseen.js';

/** A team as it is known, or was known after an act. Dates are YYYY-MM-DD. */
export interface Team {
  readonly code: string;
  readonly name: string;
  readonly serviceArea: string;
  readonly areaName: string | null;
  /** null: the council's own. */
  readonly agencyCode: string | null;
  /** When the approach went live there. */
  readonly goLiveOn: string | null;
  readonly openedOn: string | null;
  readonly closedOn: string | null;
}

/** The teams of an authority by code, now or as they were known after the act with the number given. */
export async function readTeams(database: EntityManager, authorityId: number, asAtSeq?: number): Promise<readonly Team[]> {
  const then = asAtSeq === undefined ? 'r.until_seq is null' : 'r.from_seq <= $2 and (r.until_seq is null or r.until_seq > $2)';
  const rows: readonly Team[] = await database.query(
    `select p.body ->> 'team_code' as code, p.body ->> 'team_name' as name, p.body ->> 'service_area' as "serviceArea",
       p.body ->> 'area_name' as "areaName",
       p.body ->> 'agency_code' as "agencyCode", p.body ->> 'go_live_on' as "goLiveOn", p.body ->> 'opened_on' as "openedOn", p.body ->> 'closed_on' as "closedOn"
     from waymark.record r join waymark.payload p using (authority_id, payload)
     where r.authority_id = ${unseen('$1')} and r.dataset = 'teams' and ${then}`,
    asAtSeq === undefined ? [authorityId] : [authorityId, asAtSeq],
  );
  return [...rows].sort((a, b) => compareText(a.code, b.code));
}
