import { type Day, type Month, addDays, addMonths, dayText, lastDayOf, monthText, quarterOf } from '@waymark/calendar';
import { type Case, caseOf, isOpenOn, seasonOf, stageOn, workerOf } from './cases.js';
import { reference, yesNo } from './cells.js';
import type { Chance } from './chance.js';
import type { Row } from './csv.js';
import { type Post, isHeld } from './posts.js';
import { type Team, growth } from './teams.js';
import type { World } from './world.js';

export const auditColumns = [
  'audit_ref',
  'round',
  'kind',
  'instrument',
  'audited_on',
  'due_on',
  'case_ref',
  'team_code',
  'person_ref',
  'pathway',
  'auditor_ref',
  'selection',
  'worker_part',
  'family_part',
  'child_part',
  'first_grade',
  'agreed_grade',
  'moderated_on',
  'immediate_concern',
] as const;

/** An audit as a row, and what its answers are drawn from. */
export interface Audit {
  readonly number: number;
  readonly row: Row;
  readonly kind: string;
  readonly team: Team;
  readonly auditedOn: Day;
  readonly isModerated: boolean;
}

const kinds = [
  ['collaborative', 46],
  ['case_file', 14],
  ['dip_sample', 22],
  ['thematic', 5],
  ['closure', 5],
  ['multi_agency', 3],
  ['supervision', 3],
  ['re_audit', 2],
] as const;

const selections = [
  ['random', 64],
  ['stratified', 16],
  ['risk_led', 8],
  ['purposive', 6],
  ['nominated_good_practice', 4],
  ['complaint', 2],
] as const;

const grades = ['inadequate', 'requires_improvement', 'good', 'outstanding'] as const;

function openCase(world: World, day: Day, chance: Chance): Case | undefined {
  for (let tries = 0; tries < 400; tries++) {
    const found = caseOf(world, chance.whole(0, world.settled.size.cases - 1));
    if (isOpenOn(found, day)) return found;
  }
  return undefined;
}

/** Those who read: quality assurance staff and reviewing officers; practice leads where there are none. */
function readersOf({ posts }: World): readonly Post[] {
  const readers = posts.filter(({ jobRole }) => jobRole === 'quality_assurance' || jobRole === 'chair_or_reviewing_officer');
  return readers.length > 0 ? readers : posts.filter(({ practiceRole }) => practiceRole === 'practice_lead');
}

function grade(team: Team, day: Day, chance: Chance): string {
  return grades[Math.min(3, Math.max(0, Math.round(1.2 + 0.9 * growth(team, day) + 0.7 * chance.bell())))]!;
}

function moderation(
  world: World,
  auditedOn: Day,
  firstGrade: string,
  chance: Chance,
): Pick<Row, 'agreed_grade' | 'moderated_on'> {
  const moderatedOn = addDays(auditedOn, chance.whole(7, 35));
  const isModerated = chance.is(0.3) && moderatedOn <= world.lastDay;
  const shift = chance.weighted([
    [0, 7],
    [-1, 2],
    [1, 1],
  ]);
  const place = grades.findIndex((known) => known === firstGrade);
  const agreed = place < 0 ? 'ungraded' : grades[Math.min(3, Math.max(0, place + shift))]!;
  return isModerated ? { agreed_grade: agreed, moderated_on: dayText(moderatedOn) } : { agreed_grade: '', moderated_on: '' };
}

function voices(team: Team, day: Day, chance: Chance): Pick<Row, 'worker_part' | 'family_part' | 'child_part'> {
  const grown = growth(team, day);
  const asked = (yes: number) => (chance.is(yes) ? 'yes' : chance.is(0.45) ? 'offered_declined' : 'not_offered');
  return {
    worker_part: chance.weighted([
      ['yes', 84],
      ['declined', 5],
      ['not_offered', 11],
    ]),
    family_part: chance.is(0.03) ? '' : asked(0.25 + 0.4 * grown),
    child_part: chance.is(0.14) ? 'not_applicable' : asked(0.15 + 0.3 * grown),
  };
}

/** 2025-2 for April to June 2025. */
function roundOf(month: Month): string {
  return `R${monthText(month).slice(0, 4)}-${(quarterOf(month) % 4) + 1}`;
}

interface Drawn {
  readonly readers: readonly Post[];
  readonly kind: string;
  readonly month: Month;
  readonly number: number;
}

function audit(world: World, { readers, kind, month, number }: Drawn, chance: Chance): Audit | undefined {
  const auditedOn = world.dayIn(month, chance.unit());
  const known = openCase(world, auditedOn, chance);
  const inPost = readers.filter((post) => isHeld(post, auditedOn));
  if (known === undefined || inPost.length === 0) return undefined;
  const { team, pathway } = stageOn(known, auditedOn);
  const isReading = kind === 'statement_micro_audit';
  const isGraded = !isReading && kind !== 'dip_sample' && kind !== 'supervision';
  const firstGrade = isGraded ? grade(team, auditedOn, chance) : 'ungraded';
  const quarterEnd = lastDayOf(addMonths(month, 2 - (month % 3)));
  const row: Row = {
    audit_ref: reference('A', number, 5),
    round: isReading ? '' : roundOf(month),
    kind,
    instrument: isReading ? 'statement-micro-audit/1' : 'collaborative-audit/1',
    audited_on: dayText(auditedOn),
    due_on: isReading ? '' : dayText(quarterEnd),
    case_ref: known.ref,
    team_code: team.code,
    person_ref: workerOf(world, known, team, auditedOn),
    pathway,
    auditor_ref: chance.pick(inPost).person,
    selection: isReading ? 'random' : chance.weighted(selections),
    ...(isReading ? { worker_part: '', family_part: '', child_part: '' } : voices(team, auditedOn, chance)),
    first_grade: firstGrade,
    ...(isReading ? { agreed_grade: '', moderated_on: '' } : moderation(world, auditedOn, firstGrade, chance)),
    immediate_concern: isReading ? '' : yesNo(chance.is(0.012)),
  };
  return { number, row, kind, team, auditedOn, isModerated: row['moderated_on'] !== '' };
}

/** Most of a quarter's round is read in its first two months. */
const roundShare = [1.35, 1.25, 0.4] as const;

/** Every audit, month by month: the rounds, and many two-minute readings of statements. */
export function* auditsOf(world: World): Generator<Audit> {
  const { auditsAMonth, statementReadingsAMonth } = world.settled.size;
  const readers = readersOf(world);
  let number = 0;
  for (const month of world.months) {
    const chance = world.chance('audits', month);
    const season = seasonOf(world.dayIn(month, 0));
    const inRound = chance.count(auditsAMonth * season * roundShare[month % 3]!);
    const readings = chance.count(statementReadingsAMonth * season);
    for (let i = 0; i < inRound + readings; i++) {
      number += 1;
      const kind = i < inRound ? chance.weighted(kinds) : 'statement_micro_audit';
      const drawn = audit(world, { readers, kind, month, number }, chance);
      if (drawn !== undefined) yield drawn;
    }
  }
}

export function* audits(world: World): Generator<Row> {
  for (const { row } of auditsOf(world)) yield row;
}
