import { type Day, addDays, firstDayOf, lastDayOf } from '@waymark/calendar';
import { reference } from './cells.js';
import { type Chance, chanceOf } from './chance.js';
import type { Settled } from './options.js';
import type { ServiceArea, Team } from './teams.js';

/** One post that somebody holds or held. */
export interface Post {
  readonly person: string;
  readonly team: Team;
  readonly jobRole: string;
  readonly fte: number;
  readonly startedOn: Day;
  readonly leftOn?: Day;
  readonly agencyWorker: boolean;
  readonly caseHolder: boolean;
  readonly leader: boolean;
  readonly practiceRole: 'none' | 'practice_lead' | 'champion' | 'trainer' | 'accredited_trainer';
}

type Seat = Pick<Post, 'jobRole' | 'caseHolder' | 'leader' | 'practiceRole'>;

const practitioners: Readonly<Record<ServiceArea, readonly string[]>> = {
  front_door: ['social_worker', 'social_worker', 'family_support'],
  early_help: ['early_help_practitioner', 'early_help_practitioner', 'family_support'],
  assessment: ['social_worker', 'social_worker', 'newly_qualified'],
  child_in_need: ['social_worker', 'newly_qualified', 'family_support'],
  child_protection: ['social_worker', 'social_worker', 'newly_qualified'],
  disability: ['social_worker'],
  children_in_care: ['social_worker', 'social_worker', 'newly_qualified', 'family_support'],
  leaving_care: ['personal_adviser', 'personal_adviser', 'social_worker'],
  other: ['quality_assurance'],
};

const leadershipSeats: readonly Seat[] = [
  { jobRole: 'director', caseHolder: false, leader: true, practiceRole: 'none' },
  { jobRole: 'head_of_service', caseHolder: false, leader: true, practiceRole: 'none' },
  { jobRole: 'head_of_service', caseHolder: false, leader: true, practiceRole: 'champion' },
  { jobRole: 'service_manager', caseHolder: false, leader: true, practiceRole: 'none' },
  { jobRole: 'service_manager', caseHolder: false, leader: true, practiceRole: 'none' },
  { jobRole: 'service_manager', caseHolder: false, leader: true, practiceRole: 'trainer' },
  { jobRole: 'quality_assurance', caseHolder: false, leader: false, practiceRole: 'accredited_trainer' },
  { jobRole: 'quality_assurance', caseHolder: false, leader: false, practiceRole: 'trainer' },
  { jobRole: 'quality_assurance', caseHolder: false, leader: false, practiceRole: 'none' },
  { jobRole: 'chair_or_reviewing_officer', caseHolder: false, leader: false, practiceRole: 'champion' },
];

function seatsOf(team: Team, staffATeam: number): readonly Seat[] {
  if (team.agency !== undefined) {
    const role = (i: number): Post['practiceRole'] => (i === 0 ? 'champion' : 'none');
    return Array.from({ length: 5 }, (_, i) => ({
      jobRole: 'health_visitor',
      caseHolder: false,
      leader: false,
      practiceRole: role(i),
    }));
  }
  if (!team.holdsCases) return leadershipSeats;
  const roles = practitioners[team.serviceArea];
  const seats = team.isSmall ? 3 : Math.max(3, staffATeam);
  return Array.from({ length: seats }, (_, i): Seat => {
    if (i === 0) return { jobRole: 'team_manager', caseHolder: false, leader: false, practiceRole: 'none' };
    if (i === 1) return { jobRole: 'senior_social_worker', caseHolder: true, leader: false, practiceRole: 'practice_lead' };
    return { jobRole: roles[i % roles.length]!, caseHolder: true, leader: false, practiceRole: i === 4 ? 'champion' : 'none' };
  });
}

interface Leaver {
  readonly person: string;
  readonly team: Team;
  readonly leftOn: Day;
}

/** Fills every seat of every team over the span: people come, go, move to another team after a gap, and now and then come back. */
class Workforce {
  private people = 0;
  private readonly leavers: Leaver[] = [];
  private readonly begins: Day;
  private readonly ends: Day;

  constructor(settled: Settled) {
    this.begins = firstDayOf(settled.firstMonth);
    this.ends = lastDayOf(settled.lastMonth);
  }

  newPerson(): string {
    this.people += 1;
    return reference('W', this.people, 4);
  }

  /** Somebody who left another council team lately, or this one long ago; otherwise somebody new. */
  private nextPerson(team: Team, day: Day, chance: Chance): string {
    const wishes = chance.is(0.45);
    const found = this.leavers.findIndex((leaver) => {
      if (leaver.team.agency !== team.agency || leaver.leftOn >= day) return false;
      return leaver.team === team ? day - leaver.leftOn > 180 : day - leaver.leftOn <= 60;
    });
    if (!wishes || found < 0) return this.newPerson();
    return this.leavers.splice(found, 1)[0]!.person;
  }

  private leavingDay(startedOn: Day, seat: Seat, chance: Chance): Day | undefined {
    const years = seat.caseHolder ? 0.2 + 6.5 * chance.unit() * chance.unit() + 1.2 * chance.unit() : 2 + 9 * chance.unit();
    const leftOn = addDays(startedOn, Math.round(years * 365));
    return leftOn > this.ends ? undefined : leftOn;
  }

  *postsOf(team: Team, seat: Seat, chance: Chance): Generator<Post> {
    let startedOn = addDays(this.begins, -chance.whole(20, 2_600));
    let person = this.newPerson();
    for (;;) {
      const leftOn = this.leavingDay(startedOn, seat, chance);
      const post = {
        ...seat,
        person,
        team,
        fte: seat.caseHolder && chance.is(0.22) ? chance.pick([0.4, 0.5, 0.6, 0.8]) : 1,
        startedOn,
        leftOn,
        agencyWorker: seat.caseHolder && chance.is(0.12),
      };
      if (leftOn === undefined || leftOn >= addDays(this.begins, -400)) yield post;
      if (leftOn === undefined) return;
      if (leftOn >= this.begins) this.leavers.push({ person, team, leftOn });
      startedOn = addDays(leftOn, chance.whole(1, 75));
      if (startedOn > this.ends) return;
      person = this.nextPerson(team, startedOn, chance);
    }
  }
}

/** The closed team's posts end with it, and those still held go on in the successor on its first day. */
function carriedOver(posts: readonly Post[], closed: Team, successor: Team): readonly Post[] {
  const closedOn = closed.closedOn!;
  return posts.flatMap((post) => {
    if (post.startedOn > closedOn) return [{ ...post, team: successor }];
    if (post.leftOn !== undefined && post.leftOn <= closedOn) return [post];
    return [
      { ...post, leftOn: closedOn },
      { ...post, team: successor, startedOn: addDays(closedOn, 1) },
    ];
  });
}

function withHalvesElsewhere(posts: readonly Post[], teams: readonly Team[], chance: Chance): readonly Post[] {
  const open = teams.filter(
    (team) => team.holdsCases && team.closedOn === undefined && team.openedOn === undefined && !team.isSmall,
  );
  return posts.flatMap((post) => {
    if (!post.caseHolder || post.agencyWorker || post.fte !== 0.5 || !chance.is(0.6)) return [post];
    const elsewhere = chance.pick(open);
    return elsewhere === undefined || elsewhere === post.team ? [post] : [post, { ...post, team: elsewhere }];
  });
}

/** Every post that was held in the span or shortly before it, team by team; keys (person, team, start) are never repeated. */
export function postsOf(settled: Settled, teams: readonly Team[]): readonly Post[] {
  const workforce = new Workforce(settled);
  const posts = teams
    .filter((team) => team.predecessor === undefined)
    .flatMap((team, place) => {
      const chance = chanceOf(settled.seed, 'posts', place);
      const held = seatsOf(team, settled.size.staffATeam).flatMap((seat) => [...workforce.postsOf(team, seat, chance)]);
      const next = teams.find(({ predecessor }) => predecessor === team.code);
      return next === undefined ? held : carriedOver(held, team, next);
    });
  const keys = new Set<string>();
  return withHalvesElsewhere(posts, teams, chanceOf(settled.seed, 'second posts')).filter(({ person, team, startedOn }) => {
    const key = `${person} ${team.code} ${startedOn}`;
    return !keys.has(key) && keys.add(key) !== undefined;
  });
}

export function isHeld({ startedOn, leftOn }: Post, day: Day): boolean {
  return startedOn <= day && (leftOn === undefined || leftOn >= day);
}
