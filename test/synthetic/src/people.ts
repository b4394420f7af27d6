import { dayText } from '@waymark/calendar';
import { dayCell, yesNo } from './cells.js';
import type { Row } from './csv.js';
import type { World } from './world.js';

export const peopleColumns = [
  'person_ref',
  'agency_code',
  'team_code',
  'job_role',
  'fte',
  'started_on',
  'left_on',
  'agency_worker',
  'case_holder',
  'leader',
  'practice_role',
] as const;

export const teamColumns = [
  'team_code',
  'team_name',
  'service_area',
  'agency_code',
  'go_live_on',
  'area_name',
  'opened_on',
  'closed_on',
  'predecessor_code',
] as const;

export function* people(world: World): Generator<Row> {
  for (const post of world.posts) {
    yield {
      person_ref: post.person,
      agency_code: post.team.agency ?? '',
      team_code: post.team.code,
      job_role: post.jobRole,
      fte: String(post.fte),
      started_on: dayText(post.startedOn),
      left_on: dayCell(post.leftOn),
      agency_worker: yesNo(post.agencyWorker),
      case_holder: yesNo(post.caseHolder),
      leader: yesNo(post.leader),
      practice_role: post.practiceRole,
    };
  }
}

export function* teams(world: World): Generator<Row> {
  for (const team of world.teams) {
    yield {
      team_code: team.code,
      team_name: team.name,
      service_area: team.serviceArea,
      agency_code: team.agency ?? '',
      go_live_on: dayCell(team.goLiveOn),
      area_name: team.areaName ?? '',
      opened_on: dayCell(team.openedOn),
      closed_on: dayCell(team.closedOn),
      predecessor_code: team.predecessor ?? '',
    };
  }
}
