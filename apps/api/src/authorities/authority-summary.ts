import { datasetByName } from '@waymark/datasets';
import type { AuthorityScope, AuthoritySummary } from '@waymark/contract';
import { type Month, monthText } from '@waymark/calendar';
import { feedMeasure } from '@waymark/observations';
import type { EntityManager } from 'typeorm';
import type { Outline } from '../figures/knowledge.js';
import type { AuthorityEntity } from './authority.entity.js';
import type { Team } from './known-teams.js';

/** The authority as lists show it. Its name is what its own record says, once there is one. */
export async function summaryOf(database: EntityManager, authority: AuthorityEntity, known: Outline): Promise<AuthoritySummary> {
  const [{ at, name }] = await database.query(
    `select (select to_char(max(made_at), 'YYYY-MM-DD"T"HH24:MI:SS"Z"') from waymark.batch where authority_id = $1) as at,
       (select p.body ->> 'authority_name' from waymark.record r join waymark.payload p using (authority_id, payload)
        where r.authority_id = $1 and r.dataset = 'authority' and r.until_seq is null order by r.key limit 1) as name`,
    [authority.id],
  );
  return {
    code: authority.code,
    name: name ?? authority.name,
    demonstration: authority.demonstration,
    version: authority.version,
    dataTo: known.span ? monthText(known.span.to) : null,
    refreshedAt: at,
  };
}

/** What the frame of every page needs to know. */
export async function scopeOf(database: EntityManager, authority: AuthorityEntity, known: Outline): Promise<AuthorityScope> {
  return {
    authority: await summaryOf(database, authority, known),
    span: known.span ? { from: monthText(known.span.from), to: monthText(known.span.to) } : null,
    serviceAreas: serviceAreasOf(known.teams),
    teams: known.teams.map(({ code, name, serviceArea, goLiveOn, openedOn, closedOn }) => ({
      code,
      name,
      serviceArea,
      goLiveOn,
      openedOn,
      closedOn,
    })),
    feeds: await feedsOf(database, authority, known),
  };
}

/** The service areas that have a team, in the vocabulary's order, with the name that the service itself gives them where it does. */
function serviceAreasOf(teams: readonly Team[]): AuthorityScope['serviceAreas'] {
  const words = datasetByName('teams')!.columns.find(({ name }) => name === 'service_area')?.values ?? [];
  return words.flatMap((code) => {
    const members = teams.filter(({ serviceArea }) => serviceArea === code);
    if (members.length === 0) return [];
    return [{ code, name: members.find(({ areaName }) => areaName)?.areaName ?? inWords(code) }];
  });
}

function inWords(code: string): string {
  const words = code.replaceAll('_', ' ');
  return words[0]!.toUpperCase() + words.slice(1);
}

async function feedsOf(database: EntityManager, authority: AuthorityEntity, known: Outline): Promise<AuthorityScope['feeds']> {
  const rows: readonly { dataset: string; at: string; file: string | null }[] = await database.query(
    `select distinct on (dataset) dataset, to_char(made_at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, file_name as file
     from waymark.batch where authority_id = $1 and kind in ('file', 'form') and undone_by is null order by dataset, seq desc`,
    [authority.id],
  );
  return rows.map(({ dataset, at, file }) => {
    const lastMonth = known.sent.timesOf(feedMeasure(dataset)).at(-1) as Month | undefined;
    return { dataset, lastArrivedAt: at, lastMonth: lastMonth === undefined ? null : monthText(lastMonth), file: file ?? 'Form' };
  });
}
