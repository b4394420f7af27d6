import { type Month, dayText } from '@waymark/calendar';
import { extentAnswer, faceAnswer, scaleAnswer, wordsAnswer, yesSortNoAnswer } from './answers.js';
import { pathwayOf, seasonOf } from './cases.js';
import type { Chance } from './chance.js';
import type { Row } from './csv.js';
import { extentItems, faceItems, networkItems, youngItems } from './instruments.js';
import { sentences } from './sentences.js';
import { type Team, growth } from './teams.js';
import type { World } from './world.js';

export const familyInstruments = ['parent-carer/1', 'young-person/1', 'child/1', 'network/1'] as const;

const shares: readonly (readonly [(typeof familyInstruments)[number], number])[] = [
  ['parent-carer/1', 50],
  ['young-person/1', 25],
  ['child/1', 12],
  ['network/1', 13],
];

const voices: Readonly<Record<string, string>> = {
  'parent-carer/1': 'parent_carer',
  'young-person/1': 'child',
  'child/1': 'child',
  'network/1': 'network',
};

/** Where one question is easier or harder to say yes to than the others, in levels. */
const easier: Readonly<Record<string, number>> = { p1: 0.2, p8: 0.15, p9: -0.15, p10: -0.3, p11: -0.25, p12: -0.2, n4: 0.2 };

function items(instrument: string, grown: number, chance: Chance): Row {
  const person = 0.5 * chance.bell();
  const answers: Record<string, string> = {};
  const leaning = 1.35 + 0.75 * grown + person;
  const write = (...codes: readonly (keyof typeof sentences)[]) => {
    for (const code of codes) answers[code] = wordsAnswer(sentences[code], chance);
  };
  if (instrument === 'parent-carer/1') {
    for (const item of extentItems) answers[item] = extentAnswer(leaning + (easier[item] ?? 0), chance);
    answers['p15'] = scaleAnswer(4.8 + 1.4 * grown + 2 * person, chance);
    write('p.well', 'p.worried', 'p.next', 'p.better');
  } else if (instrument === 'young-person/1') {
    for (const item of youngItems) answers[item] = yesSortNoAnswer(0.42 + 0.28 * grown + 0.25 * person, chance);
    answers['y12'] = scaleAnswer(5.6 + 1.1 * grown + 2 * person, chance);
    write('y.good', 'y.worries', 'y.dreams', 'y.better');
  } else if (instrument === 'child/1') {
    for (const item of faceItems) answers[item] = faceAnswer(0.52 + 0.22 * grown + 0.2 * person, chance);
    write('c6');
  } else {
    for (const item of networkItems) answers[item] = extentAnswer(leaning + 0.2 + (easier[item] ?? 0), chance);
    answers['n6'] = scaleAnswer(5.2 + 1.2 * grown + 2 * person, chance);
    write('n.better');
  }
  return answers;
}

/** Leaving care and children in care have fewer parents to ask; no small child is a care leaver. */
function teamFor(world: World, instrument: string, month: Month, chance: Chance): Team {
  const open = world.openTeams(world.dayIn(month, 0));
  const fitting = open.filter(({ serviceArea }) => instrument !== 'child/1' || serviceArea !== 'leaving_care');
  return chance.pick(fitting.length > 0 ? fitting : open);
}

function reply(world: World, month: Month, share: number, chance: Chance): Row {
  const instrument = chance.weighted(shares);
  const team = teamFor(world, instrument, month, chance);
  const receivedOn = world.dayIn(month, share);
  const asksTeam = chance.is(0.95);
  return {
    instrument,
    received_on: dayText(receivedOn),
    team_code: asksTeam ? team.code : '',
    service_area: asksTeam && chance.is(0.3) ? '' : team.serviceArea,
    pathway: chance.is(0.08) ? '' : pathwayOf(team),
    voice: chance.is(0.5) ? voices[instrument]! : '',
    channel: chance.weighted([
      ['link', 55],
      ['phone', 18],
      ['paper', 17],
      ['in_person', 10],
    ]),
    language: chance.weighted([
      ['en', 91],
      ['pl', 4],
      ['ur', 3],
      ['ro', 2],
    ]),
    ...items(instrument, growth(team, receivedOn), chance),
  };
}

/** The replies of families, children and networks in a month, in the order of their days. None in the month that was not sent. */
export function familyReplies(world: World, month: Month): readonly Row[] {
  if (world.silent(world.moments.surveySilent, month)) return [];
  const chance = world.chance('family replies', month);
  const falls = world.planted(world.moments.reachFalls, month) ? 0.78 : 1;
  const count = chance.count(world.settled.size.repliesAMonth * seasonOf(world.dayIn(month, 0)) * falls);
  return Array.from({ length: count }, (_, i) => reply(world, month, (i + chance.unit()) / count, chance));
}
