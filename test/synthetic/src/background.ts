import { type Month, addMonths, dayText, firstDayOf, monthText } from '@waymark/calendar';
import { seasonOf } from './cases.js';
import { reference } from './cells.js';
import type { Row } from './csv.js';
import type { World } from './world.js';

export const contextColumns = ['month', 'measure', 'team_code', 'numerator', 'denominator'] as const;
export const aimColumns = ['indicator', 'unit_code', 'value', 'from_on', 'reason', 'agreed_by'] as const;
export const noteColumns = [
  'note_ref',
  'noted_on',
  'indicator',
  'unit_code',
  'kind',
  'title',
  'text',
  'restarts_range',
  'agreed_by',
] as const;
export const benchmarkColumns = ['measure', 'area_code', 'area_name', 'year', 'value', 'reason', 'source'] as const;

/** Each measure of the core data: about how many it is out of, and its share. It goes its own way, apart from the approach. */
const measures = [
  ['re_referral_12_months', 150, 0.19],
  ['entered_care', 880, 0.014],
  ['left_care_to_family', 410, 0.016],
  ['repeat_protection_plan', 28, 0.21],
  ['three_or_more_placements', 410, 0.1],
  ['vacancies', 160, 0.14],
  ['turnover', 160, 0.016],
] as const;

export function* context(world: World): Generator<Row> {
  for (const month of world.months) {
    for (const [place, [measure, of, share]] of measures.entries()) {
      const chance = world.chance(measure, month);
      const season = place === 0 ? seasonOf(firstDayOf(month)) : 1;
      const denominator = Math.max(1, chance.count((of * season * world.settled.teams) / 16));
      const numerator = Math.min(denominator, chance.count(denominator * share));
      yield { month: monthText(month), measure, team_code: '', numerator: String(numerator), denominator: String(denominator) };
    }
  }
}

const agreedAims = [
  ['LR-01', '0.9', 'Every social worker in the core course within a year of joining.'],
  ['LR-10', '0.9', 'A team that does not meet cannot think together.'],
  ['OA-04', '0.8', 'Each worry with its goal and scale.'],
  ['MM-01', '0.75', 'Parents should not have to guess.'],
  ['MM-23', '0.65', 'The family’s number belongs beside ours.'],
] as const;

/** What the service aims at, from the second year on; one aim was raised later. */
export function* aims(world: World): Generator<Row> {
  const from = addMonths(world.settled.firstMonth, Math.floor(world.months.length / 3));
  for (const [indicator, value, reason] of agreedAims) {
    yield { indicator, unit_code: '', value, from_on: dayText(firstDayOf(from)), reason, agreed_by: 'practice board' };
  }
  const later = addMonths(world.settled.firstMonth, Math.floor((world.months.length * 2) / 3));
  yield {
    indicator: 'OA-04',
    unit_code: '',
    value: '0.85',
    from_on: dayText(firstDayOf(later)),
    reason: 'The new form makes it easier; we raise the aim.',
    agreed_by: 'practice board',
  };
}

type Note = Partial<Pick<Row, 'indicator' | 'unit_code' | 'text' | 'restarts_range' | 'agreed_by'>> & {
  readonly month: Month;
  readonly kind: string;
  readonly title: string;
};

/** What people would have written beside the charts: about what was planted, about the quiet month, and about the months not sent. */
function notesTold({ moments, settled }: World): readonly Note[] {
  const { plantedChanges, silentMonths } = settled.scenario;
  const planted: readonly Note[] = [
    {
      month: moments.breadthRises.from,
      indicator: 'MM-23',
      kind: 'something_changed',
      title: 'Family asked first at every meeting',
      text: 'Teams for protection, need and care now ask the family for its number before anybody else speaks.',
    },
    {
      month: moments.pairingRises.from,
      indicator: 'OA-04',
      kind: 'something_changed',
      title: 'New map form',
      text: 'Statement, goal and scale stand side by side on the form.',
      restarts_range: 'yes',
      agreed_by: 'practice board',
    },
    { month: moments.quiet.from, kind: 'question', title: 'Did the away day change anything?' },
    { month: moments.leadersAway.from, indicator: 'LD-08', kind: 'context', title: 'A new director began' },
    { month: moments.restructure.from, kind: 'context', title: 'One team closed, its successor opened' },
  ];
  const silent: readonly Note[] = [
    { month: moments.surveySilent.from, indicator: 'MM-01', kind: 'context', title: 'The survey was down for the month' },
    { month: moments.supervisionSilent.from, indicator: 'LR-10', kind: 'context', title: 'The supervision log was not sent' },
  ];
  return [...(plantedChanges ? planted : []), ...(silentMonths ? silent : [])];
}

export function* notes(world: World): Generator<Row> {
  for (const [i, note] of notesTold(world).entries()) {
    yield {
      note_ref: reference('N', i + 1, 3),
      noted_on: dayText(firstDayOf(note.month)),
      indicator: note.indicator ?? '',
      unit_code: note.unit_code ?? '',
      kind: note.kind,
      title: note.title,
      text: note.text ?? '',
      restarts_range: note.restarts_range ?? '',
      agreed_by: note.agreed_by ?? '',
    };
  }
}

const areas = [
  ['991', 'Fellmoor (made up)'],
  ['992', 'Saltmarsh Vale (made up)'],
] as const;

/** Figures of made-up neighbours, one of them withheld as published figures are; none is put into the mouth of a real place. */
export function* benchmarks(world: World): Generator<Row> {
  const last = Number(monthText(world.settled.lastMonth).slice(0, 4));
  for (const [place, [code, name]] of areas.entries()) {
    for (let year = last - 3; year < last; year++) {
      const chance = world.chance('benchmarks', place * 10_000 + year);
      const published = { area_code: code, area_name: name, year: String(year), source: 'Made up for the demonstration' };
      const value = (least: number, most: number) => (least + (most - least) * chance.unit()).toFixed(3);
      yield { ...published, measure: 'caseload_per_fte', value: (14 + 4 * chance.unit()).toFixed(1), reason: '' };
      yield { ...published, measure: 'turnover_rate', value: value(0.12, 0.2), reason: '' };
      yield { ...published, measure: 'vacancy_rate', value: value(0.1, 0.22), reason: '' };
      const isWithheld = place === 1 && year === last - 2;
      yield {
        ...published,
        measure: 're_referral_rate',
        value: isWithheld ? '' : value(0.16, 0.25),
        reason: isWithheld ? 'c' : '',
      };
    }
  }
}
