import { dayText, monthOf } from '@waymark/calendar';
import { reference } from './cells.js';
import { type Case, caseOf, workerOf } from './cases.js';
import type { Chance } from './chance.js';
import type { Row } from './csv.js';
import { type Occasion, familyPart, occasionsOf } from './occasions.js';
import { plusOneTeam } from './planted.js';
import { growth } from './teams.js';
import type { World } from './world.js';

export const ratingColumns = [
  'occasion_ref',
  'rated_on',
  'case_ref',
  'team_code',
  'person_ref',
  'pathway',
  'setting',
  'question',
  'anchors',
  'rater',
  'rater_no',
  'score',
  'reason_given',
  'independent',
] as const;

interface Rater {
  readonly rater: string;
  readonly number: number;
}

/** How far a kind of rater stands above professionals at the start: families a point, children half a point. */
const lift: Readonly<Record<string, number>> = {
  mother: 1,
  father: 1.1,
  other_carer: 0.9,
  wider_family: 1,
  network: 0.8,
  child: 0.5,
};

const familyRaters = [
  ['mother', 62],
  ['father', 22],
  ['other_carer', 8],
  ['wider_family', 5],
  ['network', 3],
] as const;

function ratersAt(world: World, occasion: Occasion, chance: Chance): readonly Rater[] {
  const raters: Rater[] = [];
  const add = (rater: string) => raters.push({ rater, number: 1 + raters.filter((other) => other.rater === rater).length });
  const grown = growth(occasion.stage.team, occasion.day);
  if (chance.is(0.97)) add('social_worker');
  if (chance.is(familyPart(world, occasion))) {
    add(chance.weighted(familyRaters));
    if (chance.is(0.16)) add(chance.weighted(familyRaters));
  }
  if (chance.is(0.16 + 0.12 * grown)) add('child');
  if (chance.is(0.12)) add('education');
  if (chance.is(0.12)) add('health');
  if (chance.is(0.03)) add('health');
  if (occasion.setting === 'conference') add('chair');
  if (occasion.setting === 'conference' && chance.is(0.5)) add('police');
  if (occasion.setting === 'supervision' && chance.is(0.6)) add('manager');
  if (raters.length === 0) add('social_worker');
  return raters;
}

interface Question {
  readonly question: string;
  readonly anchors: string;
}

/** Most people scale safety on the local standard; some also wellbeing or a goal; at a closing there is a wording of its own. */
function questionsAt({ setting }: Occasion, chance: Chance): readonly Question[] {
  const questions: Question[] = [{ question: chance.is(0.1) ? '' : 'safety', anchors: '' }];
  if (setting === 'closure' && chance.is(0.55)) questions.push({ question: 'safety', anchors: 'closure' });
  if (setting === 'network_meeting' && chance.is(0.25)) questions.push({ question: 'goal', anchors: 'network_plan' });
  if (chance.is(0.13)) questions.push({ question: 'wellbeing', anchors: '' });
  if (chance.is(0.12)) questions.push({ question: 'goal', anchors: '' });
  return questions;
}

function withoutNumber(rater: string, chance: Chance): string | undefined {
  if (rater === 'social_worker') return undefined;
  const draw = chance.unit();
  if (draw > 0.09) return undefined;
  return draw < 0.03 ? 'declined' : draw < 0.055 ? 'not_asked' : 'absent';
}

function whole(score: number): number {
  return Math.min(10, Math.max(0, Math.round(score)));
}

/** What each rater of a case says over its life; in one team, from a planted month on, everybody's last number plus one. */
class Voices {
  private readonly start: number;
  private readonly aMonth: number;
  private readonly last = new Map<string, number>();

  constructor(
    private readonly world: World,
    private readonly known: Case,
    private readonly chance: Chance,
  ) {
    this.start = 3.4 + 1.2 * chance.bell();
    this.aMonth = 0.16 + 0.14 * chance.bell();
  }

  score({ day, stage }: Occasion, { question, anchors }: Question, { rater }: Rater): number {
    const key = `${question} ${anchors} ${rater}`;
    const before = this.last.get(key);
    const isPlusOne = stage.team === plusOneTeam(this.world) && this.world.planted(this.world.moments.plusOne, monthOf(day));
    const level = this.start + (this.aMonth * (day - this.known.openedOn)) / 30 + (lift[rater] ?? 0) + 0.7 * this.chance.bell();
    const goal = question === 'goal' ? -1.2 : question === 'wellbeing' ? 0.4 : 0;
    const score = isPlusOne && before !== undefined ? whole(before + 1) : whole(level + goal);
    this.last.set(key, score);
    return score;
  }
}

function yesOrNo(chance: Chance, yes: number): string {
  const draw = chance.unit();
  return draw > 0.96 ? '' : draw < yes ? 'yes' : 'no';
}

interface Count {
  occasions: number;
}

function* rowsOfCase(world: World, known: Case, count: Count): Generator<Row> {
  const chance = world.chance('ratings', known.number);
  const voices = new Voices(world, known, chance);
  for (const occasion of occasionsOf(world, known)) {
    count.occasions += 1;
    const ref = chance.is(0.03) ? '' : reference('S', count.occasions, 7);
    const ratedOn = dayText(occasion.day);
    const team = occasion.stage.team.code;
    const person = workerOf(world, known, occasion.stage.team, occasion.day);
    const independent = yesOrNo(chance, 0.35 + 0.35 * growth(occasion.stage.team, occasion.day));
    const raters = ratersAt(world, occasion, chance);
    for (const question of questionsAt(occasion, chance)) {
      for (const rater of raters) {
        yield {
          occasion_ref: ref,
          rated_on: ratedOn,
          case_ref: known.ref,
          team_code: team,
          person_ref: person,
          pathway: occasion.stage.pathway,
          setting: occasion.setting,
          question: question.question,
          anchors: question.anchors,
          rater: rater.rater,
          rater_no: rater.number > 1 ? String(rater.number) : chance.is(0.5) ? '1' : '',
          score: withoutNumber(rater.rater, chance) ?? String(voices.score(occasion, question, rater)),
          reason_given: yesOrNo(chance, 0.7),
          independent,
        };
      }
    }
  }
}

/** Ratings, case by case. With a number of rows asked for, further cases are drawn until there are exactly so many. */
export function* ratings(world: World): Generator<Row> {
  const { cases, ratings: wanted } = world.settled.size;
  const count: Count = { occasions: 0 };
  let rows = 0;
  for (let number = 0; wanted === undefined ? number < cases : rows < wanted; number++) {
    for (const row of rowsOfCase(world, caseOf(world, number), count)) {
      if (rows === wanted) return;
      rows += 1;
      yield row;
    }
  }
}
