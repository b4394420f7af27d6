import { type Day, type Month, addDays, addMonths, firstDayOf, lastDayOf, monthsBetween } from '@waymark/calendar';
import type { Case } from './cases.js';
import { caseOf } from './cases.js';
import { type Chance, chanceOf } from './chance.js';
import { type Moments, type Spell, momentsOf, within } from './moments.js';
import type { Settled } from './options.js';
import { type Post, isHeld, postsOf } from './posts.js';
import { type Team, isOpen, teamsOf } from './teams.js';

/** What all datasets of one synthetic authority are drawn from. Small: cases are drawn anew whenever they are asked for. */
export class World {
  readonly months: readonly Month[];
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly moments: Moments;
  readonly teams: readonly Team[];
  readonly caseTeams: readonly Team[];
  readonly posts: readonly Post[];
  private readonly casePostsByTeam: ReadonlyMap<string, readonly Post[]>;

  constructor(readonly settled: Settled) {
    this.months = monthsBetween(settled.firstMonth, settled.lastMonth);
    this.firstDay = firstDayOf(settled.firstMonth);
    this.lastDay = lastDayOf(settled.lastMonth);
    this.moments = momentsOf(settled);
    this.teams = teamsOf(settled, this.moments);
    this.caseTeams = this.teams.filter(({ holdsCases }) => holdsCases);
    this.posts = postsOf(settled, this.teams);
    this.casePostsByTeam = new Map(
      this.teams.map((team) => [team.code, this.posts.filter((post) => post.team === team && post.caseHolder)]),
    );
  }

  chance(word: string, number = 0): Chance {
    return chanceOf(this.settled.seed, word, number);
  }

  /** Every case of the size asked for, in the order of their numbers. */
  *cases(): Generator<Case> {
    for (let number = 0; number < this.settled.size.cases; number++) yield caseOf(this, number);
  }

  casePosts(team: Team): readonly Post[] {
    return this.casePostsByTeam.get(team.code) ?? [];
  }

  successorOf(team: Team): Team {
    return this.teams.find(({ predecessor }) => predecessor === team.code) ?? team;
  }

  postsHeld(day: Day): readonly Post[] {
    return this.posts.filter((post) => isHeld(post, day));
  }

  openTeams(day: Day): readonly Team[] {
    return this.caseTeams.filter((team) => isOpen(team, day));
  }

  /** Whether a planted change holds in a month. Never where planted changes are switched off. */
  planted(spell: Spell, month: Month): boolean {
    return this.settled.scenario.plantedChanges && within(month, spell);
  }

  /** Whether a month is one that was not sent. */
  silent(spell: Spell, month: Month): boolean {
    return this.settled.scenario.silentMonths && within(month, spell);
  }

  /** A day of a month, in the order of its days where `share` grows from 0 to 1. */
  dayIn(month: Month, share: number): Day {
    const first = firstDayOf(month);
    return addDays(first, Math.floor(share * (firstDayOf(addMonths(month, 1)) - first)));
  }
}
