import { type Month, dayText, monthText } from '@waymark/calendar';
import { agreeAnswer, choiceAnswer, scaleAnswer, wordsAnswer, yesNoAnswer } from './answers.js';
import type { Chance } from './chance.js';
import type { Row } from './csv.js';
import {
  aboutItems,
  agencyItems,
  climateItems,
  leaderItems,
  partnerItems,
  reversedItems,
  serviceItems,
  staffWords,
  tools,
} from './instruments.js';
import type { Post } from './posts.js';
import { sentences } from './sentences.js';
import { growth } from './teams.js';
import type { World } from './world.js';

/** A wave twice a year: the name of the wave of May or November, nothing in other months. */
export function waveOf(month: Month): string | undefined {
  const year = monthText(month).slice(0, 4);
  const ofYear = monthText(month).slice(5);
  return ofYear === '05' ? `${year}-spring` : ofYear === '11' ? `${year}-autumn` : undefined;
}

/** Everybody who is asked in a wave, once each: council staff outside the leadership group, and the partner team. */
export function staffInScope(world: World, month: Month): readonly Post[] {
  const seen = new Set<string>();
  return world.postsHeld(world.dayIn(month, 0.5)).filter(({ person, leader }) => {
    if (leader || seen.has(person)) return false;
    seen.add(person);
    return true;
  });
}

function items(world: World, month: Month, post: Post, chance: Chance): Row {
  const grown = growth(post.team, world.dayIn(month, 0.5));
  const person = chance.bell();
  const answers: Record<string, string> = {};
  for (const tool of tools) answers[`t.${tool}`] = scaleAnswer(4.3 + 3 * grown + person, chance);
  for (const tool of tools) {
    answers[`u.${tool}`] = choiceAnswer(
      [
        ['none', 0.62 - 0.4 * grown],
        ['1-2', 0.26 + 0.15 * grown],
        ['3+', 0.12 + 0.25 * grown],
      ],
      chance,
    );
  }
  const agrees = 3.1 + 0.7 * grown + 0.5 * person;
  const leads = world.planted(world.moments.leadersAway, month) ? -0.7 : 0;
  for (const item of climateItems) answers[item] = agreeAnswer(reversedItems.has(item) ? 6 - agrees : agrees, chance);
  for (const item of leaderItems) answers[item] = agreeAnswer(agrees + leads, chance);
  answers['ld.scale'] = scaleAnswer(4.6 + 1.6 * grown + person + 2 * leads, chance);
  for (const item of serviceItems) answers[item] = agreeAnswer(agrees - (item === 'oa.time' ? 0.5 : 0), chance);
  for (const item of agencyItems) answers[item] = agreeAnswer(agrees - 0.3, chance);
  for (const item of staffWords) answers[item] = wordsAnswer(sentences[item], chance);
  for (const [item, choices] of Object.entries(aboutItems)) answers[item] = chance.is(0.06) ? 'declined' : chance.pick(choices);
  if (post.team.agency === undefined) return answers;
  return Object.fromEntries(Object.entries(answers).filter(([item]) => partnerItems.has(item)));
}

/** The staff survey's replies in a month; none outside a wave. About three of five answer; small teams are not spared. */
export function staffReplies(world: World, month: Month): readonly Row[] {
  const wave = waveOf(month);
  if (wave === undefined) return [];
  const chance = world.chance('staff replies', month);
  return staffInScope(world, month)
    .filter(() => chance.is(0.6))
    .map((post) => ({
      instrument: 'staff/1',
      received_on: dayText(world.dayIn(month, chance.unit())),
      team_code: post.team.code,
      service_area: post.team.serviceArea,
      voice: post.team.agency === undefined ? 'practitioner' : 'partner',
      job_role: post.jobRole,
      wave,
      channel: 'link',
      language: 'en',
      ...items(world, month, post, chance),
    }));
}

/** Replies three months after training: few, from anywhere in the council. */
export function followUpReplies(world: World, month: Month): readonly Row[] {
  const chance = world.chance('follow-up replies', month);
  const posts = world.postsHeld(world.dayIn(month, 0)).filter(({ leader }) => !leader);
  if (posts.length === 0 || month - world.settled.firstMonth < 3) return [];
  return Array.from({ length: chance.count(world.settled.size.repliesAMonth * 0.09) }, () => {
    const post = chance.pick(posts);
    const grown = growth(post.team, world.dayIn(month, 0));
    const row: Row = {
      instrument: 'training-follow-up/1',
      received_on: dayText(world.dayIn(month, chance.unit())),
      team_code: post.team.code,
      service_area: post.team.serviceArea,
      job_role: post.jobRole,
      channel: 'link',
      language: 'en',
      'f.used': yesNoAnswer(0.5 + 0.3 * grown, chance),
      'f.first': yesNoAnswer(0.6 - 0.3 * grown, chance),
      'f.example': wordsAnswer(sentences['f.example'], chance),
      'f.difference': wordsAnswer(sentences['f.difference'], chance),
      'f.confidence': scaleAnswer(5 + 2 * grown, chance),
      'f.supervision': yesNoAnswer(0.4 + 0.3 * grown, chance),
      'f.helped': chance.pick([
        'manager',
        'practice_lead',
        'colleague',
        'group_supervision',
        'time',
        'forms',
        'family',
        'nothing',
      ]),
      'f.hindered': chance.pick(['time', 'caseload', 'forms', 'not_sure_how', 'no_right_family_yet', 'manager', 'nothing']),
      'f.now': chance.pick([
        'nowhere_yet',
        'reports_for_meetings',
        'work_with_children',
        'work_with_parents',
        'scaling',
        'supervision',
      ]),
      'f.next': wordsAnswer(sentences['f.next'], chance),
      'f.better': wordsAnswer(sentences['f.better'], chance),
    };
    return row;
  });
}
