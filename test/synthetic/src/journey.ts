import { type Month, addDays, addMonths, dayText, firstDayOf, lastDayOf, monthText } from '@waymark/calendar';
import { agencyList, journeyBegan } from './authority.js';
import { dayCell, pastCell, reference } from './cells.js';
import type { Row } from './csv.js';
import { elements, milestoneTitles, ownerRoles, themes } from './themes.js';
import type { World } from './world.js';

export const planColumns = [
  'item_ref',
  'kind',
  'title',
  'year',
  'theme',
  'element',
  'service_area',
  'owner_role',
  'baseline_due_on',
  'due_on',
  'done_on',
  'indicator',
  'forecast_value',
  'people_asked_on',
  'people_asked_changed',
] as const;

export const registerColumns = [
  'register_ref',
  'kind',
  'title',
  'service_area',
  'pathway',
  'status',
  'status_on',
  'reviewed_on',
  'review_every_months',
] as const;

export const commitmentColumns = [
  'agency_code',
  'commitment',
  'title',
  'theme',
  'role_group',
  'year',
  'signed_on',
  'self_check_on',
  'self_rating',
] as const;

const forecasts = [
  ['LR-01', 'learning', 0.9],
  ['LR-08', 'learning', 0.7],
  ['LR-10', 'learning', 1],
  ['OA-04', 'alignment', 0.85],
  ['MM-01', 'measures', 0.75],
] as const;

function* milestones(world: World): Generator<Row> {
  const began = journeyBegan(world.settled);
  let count = 0;
  for (const theme of themes) {
    for (const element of elements[theme]) {
      for (let year = 1; year <= 5; year++) {
        count += 1;
        const chance = world.chance('plan', count);
        const firstDue = addDays(began, Math.round((year - 1 + chance.unit()) * 365));
        const dueNow = chance.is(0.3) ? addDays(firstDue, chance.whole(20, 150)) : firstDue;
        const done = chance.is(0.8) ? addDays(dueNow, chance.whole(-50, 45)) : undefined;
        const asked = chance.is(0.5) ? addDays(firstDue, -chance.whole(20, 90)) : undefined;
        const askedOn = pastCell(world, asked);
        yield {
          item_ref: reference('M', count, 3),
          kind: 'milestone',
          title: `${milestoneTitles[theme]}: ${element.replaceAll('_', ' ')}, step ${year}`,
          year: String(year),
          theme,
          element,
          service_area: chance.is(0.3) ? chance.pick(world.caseTeams).serviceArea : '',
          owner_role: chance.pick(ownerRoles),
          baseline_due_on: dayText(firstDue),
          due_on: dayText(dueNow),
          done_on: pastCell(world, done),
          indicator: '',
          forecast_value: '',
          people_asked_on: askedOn,
          people_asked_changed: askedOn === '' ? '' : chance.is(0.6) ? 'yes' : 'no',
        };
      }
    }
  }
}

/** The implementation plan over five years, most of which lie around the span; and five forecasts for its end. */
export function* plan(world: World): Generator<Row> {
  yield* milestones(world);
  const ends = dayText(addDays(journeyBegan(world.settled), 5 * 365));
  for (const [i, [indicator, theme, value]] of forecasts.entries()) {
    yield {
      item_ref: reference('FC', i + 1, 2),
      kind: 'forecast',
      title: `What we expect of ${indicator} by the end of the fifth year`,
      year: '5',
      theme,
      element: '',
      service_area: '',
      owner_role: 'principal social worker',
      baseline_due_on: ends,
      due_on: ends,
      done_on: '',
      indicator,
      forecast_value: String(value),
      people_asked_on: '',
      people_asked_changed: '',
    };
  }
}

const registered = [
  ['form', 22],
  ['policy', 10],
  ['process', 9],
] as const;

const stages = [
  'early_help',
  'front_door',
  'assessment',
  'child_in_need',
  'child_protection',
  'child_in_care',
  'care_leaver',
  'disability',
];

function registerRow(world: World, count: number, kind: string, title: string, pathway: string): Row {
  const chance = world.chance('register', count);
  const since = addDays(world.firstDay, chance.whole(-60, world.lastDay - world.firstDay));
  const status = chance.weighted([
    ['not_started', 12],
    ['designed', 14],
    ['tested', 12],
    ['live', 34],
    ['reviewed', 22],
    ['retired', 6],
  ]);
  const isLive = status === 'live' || status === 'reviewed';
  const reviewed = status === 'reviewed' ? since : isLive && chance.is(0.4) ? addDays(since, chance.whole(60, 300)) : undefined;
  return {
    register_ref: reference('X', count, 3),
    kind,
    title,
    service_area: chance.is(0.35) ? chance.pick(world.caseTeams).serviceArea : '',
    pathway,
    status,
    status_on: dayText(since),
    reviewed_on: pastCell(world, reviewed),
    review_every_months: isLive ? chance.pick(['12', '24', '36']) : '',
  };
}

export function* register(world: World): Generator<Row> {
  let count = 0;
  for (const [kind, how] of registered) {
    for (let i = 1; i <= how; i++) {
      count += 1;
      yield registerRow(world, count, kind, `${kind[0]!.toUpperCase()}${kind.slice(1)} ${i}`, '');
    }
  }
  for (const pathway of stages) {
    count += 1;
    yield registerRow(world, count, 'stage_setting', `How we use the approach: ${pathway.replaceAll('_', ' ')}`, pathway);
  }
}

const charter = [
  ['C1', 'Leaders use the approach themselves', 'leadership', 'senior_leaders_and_commissioners'],
  ['C4', 'Time for practice leads', 'learning', 'practice_leads_and_team_leaders'],
  ['C7', 'Plain words with families', 'alignment', 'all_professionals'],
] as const;

function yearOf(month: Month): number {
  return Number(monthText(month).slice(0, 4));
}

/** The charter's commitments, signed once by each agency and looked at each year. */
export function* commitments(world: World): Generator<Row> {
  const { firstMonth, lastMonth } = world.settled;
  for (const [place, { code }] of agencyList.entries()) {
    const chance = world.chance('commitments', place);
    const signedOn = addDays(world.firstDay, chance.whole(0, Math.max(0, world.lastDay - world.firstDay)));
    for (let year = yearOf(firstMonth); year <= yearOf(lastMonth); year++) {
      for (const [commitment, title, theme, group] of charter) {
        const day = addDays(firstDayOf(addMonths(lastMonth, (year - yearOf(lastMonth)) * 12)), chance.whole(0, 27));
        const isChecked = chance.is(0.7) && day >= signedOn && day <= lastDayOf(lastMonth);
        yield {
          agency_code: code,
          commitment,
          title,
          theme,
          role_group: group,
          year: String(year),
          signed_on: dayCell(signedOn),
          self_check_on: isChecked ? dayText(day) : '',
          self_rating: isChecked ? String(Math.min(10, chance.whole(3, 6) + year - yearOf(firstMonth))) : '',
        };
      }
    }
  }
}
