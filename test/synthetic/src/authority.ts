import { type Day, addDays, addMonths, dayText, firstDayOf } from '@waymark/calendar';
import { dayCell } from './cells.js';
import type { Row } from './csv.js';
import type { Settled } from './options.js';
import type { World } from './world.js';

export const authorityColumns = [
  'authority_code',
  'authority_name',
  'journey_began_on',
  'journey_years',
  'statement_word',
  'goal_word',
  'caseload_low',
  'caseload_high',
  'hide_up_to',
] as const;

export const agencyColumns = ['agency_code', 'agency_name', 'sector', 'adoption', 'adoption_on', 'charter_signed_on'] as const;

export function* authority({ settled }: World): Generator<Row> {
  yield {
    authority_code: settled.authority.code,
    authority_name: settled.authority.name,
    journey_began_on: dayText(journeyBegan(settled)),
    journey_years: '5',
    statement_word: 'danger',
    goal_word: 'safety',
    caseload_low: '12',
    caseload_high: '18',
    hide_up_to: '5',
  };
}

/** The first day of the five years: some months before the first month that has data. */
export function journeyBegan({ firstMonth }: Settled): Day {
  return firstDayOf(addMonths(firstMonth, -9));
}

interface Agency {
  readonly code: string;
  readonly name: string;
  readonly sector: string;
}

export const agencyList: readonly Agency[] = [
  { code: 'HVS', name: 'Health visiting service', sector: 'health' },
  { code: 'SCN', name: 'School nursing', sector: 'health' },
  { code: 'HOS', name: 'Harbour hospital', sector: 'health' },
  { code: 'EDE', name: 'Schools east', sector: 'education' },
  { code: 'EDW', name: 'Schools west', sector: 'education' },
  { code: 'POL', name: 'Police protection unit', sector: 'police' },
  { code: 'YJS', name: 'Youth justice', sector: 'youth_justice' },
  { code: 'HSG', name: 'Housing options', sector: 'housing' },
  { code: 'PRB', name: 'Probation', sector: 'probation' },
  { code: 'VOL', name: 'Family support alliance', sector: 'voluntary' },
];

/** Partner agencies. One has not yet been asked where it stands. */
export function* agencies(world: World): Generator<Row> {
  for (const [place, agency] of agencyList.entries()) {
    const chance = world.chance('agencies', place);
    const since = addDays(world.firstDay, chance.whole(-200, Math.max(0, world.lastDay - world.firstDay)));
    const isAsked = place !== agencyList.length - 2;
    const adoption = chance.weighted([
      ['aware', 1],
      ['briefed', 2],
      ['trained', 3],
      ['using', 3],
      ['leading', 1],
    ]);
    yield {
      agency_code: agency.code,
      agency_name: agency.name,
      sector: agency.sector,
      adoption: isAsked ? adoption : '',
      adoption_on: dayCell(isAsked ? since : undefined),
      charter_signed_on: dayCell(chance.is(0.7) ? addDays(since, -chance.whole(0, 60)) : undefined),
    };
  }
}
