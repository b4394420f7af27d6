import { type Day, type Month, addDays, addMonths, dayFromText, lastDayOf, monthOf } from '@waymark/calendar';
import { type ObservedRecord, type RecordValues, areaUnit, dayOf, teamUnit, textOf, unitOfRow } from '@waymark/observations';
import { type KnownTeam, isLive } from '../unit.js';
import { type BehindDefinition, type Judged, eachRow, rowsBy, rowsOf } from './definition.js';
import { noValue } from './no-value.js';
import { type WantedPost, isCouncils, isHeldOn, isInScope, peopleInPost, placesOf, socialWorkers } from './posts.js';
import { type Source, datedFrom, inMonths } from './source.js';
import { type Verdict, judgedAs, leftOut } from './verdict.js';

const coreEvents: readonly string[] = ['one_day', 'two_day', 'five_day_advanced'];
const sinceEver = dayFromText('1900-01-01')!;

/** Rows of some events up to the end of the month. */
function trainingUpTo(month: Month, events: readonly string[]): Source {
  return {
    ...datedFrom('training', 'held_on', sinceEver, lastDayOf(month)),
    among: { column: 'event_type', words: events },
  };
}

function isAttendedBy({ values }: ObservedRecord, last: Day): boolean {
  const held = dayOf(values, 'held_on');
  return textOf(values, 'status') === 'attended' && held !== undefined && held <= last;
}

function trainedBy(rows: readonly ObservedRecord[], last: Day, by: string): Verdict {
  return judgedAs(
    rows.some((row) => isAttendedBy(row, last)),
    {
      so: 'attended the course',
      not: rows.length === 0 ? 'no training is recorded' : `booked, attended in part or did not attend in full by ${by}`,
    },
  );
}

function trained(events: readonly string[], wanted: WantedPost): BehindDefinition {
  return {
    counted: 'people in post',
    sources: ({ month }) => [{ dataset: 'people' }, trainingUpTo(month, events)],
    judge: (rows, { month }) => {
      const byPerson = rowsBy(rowsOf(rows, 'training'), 'person_ref');
      return peopleInPost(rows, month, wanted, (person) => {
        const theirs = byPerson.get(person) ?? [];
        return { verdict: trainedBy(theirs, lastDayOf(month), 'the end of the month'), rows: theirs };
      });
    },
  };
}

const partners = leftOut('partner_agency', "a partner agency's post");
const anotherRole = leftOut('another_role', 'another job');
const whyNot = (post: RecordValues) => (isCouncils(post) ? anotherRole : partners);

const daysToTrain = 90;

function starter(
  person: string,
  posts: readonly ObservedRecord[],
  training: readonly ObservedRecord[],
  month: Month,
): readonly Judged[] {
  const inScope = posts.filter(({ values }) => isInScope(values));
  const starts = inScope.flatMap(({ values }) => dayOf(values, 'started_on') ?? []);
  if (starts.length === 0) return [];
  const firstStart = starts.reduce((first, day) => (day < first ? day : first));
  const last = addDays(firstStart, daysToTrain);
  if (monthOf(last) !== month) return [];
  const begun = inScope.filter(({ values }) => dayOf(values, 'started_on') === firstStart);
  const isStillHere = inScope.some(({ values }) => isHeldOn(values, last));
  const verdict = isStillHere
    ? trainedBy(training, last, `day ${daysToTrain}`)
    : leftOut('not_in_post', `left before day ${daysToTrain}`);
  return [{ subject: `person ${person}`, places: placesOf(begun), verdict, rows: [...begun, ...training] }];
}

const starters: BehindDefinition = {
  counted: 'new starters',
  sources: ({ month }) => [{ dataset: 'people' }, trainingUpTo(month, coreEvents)],
  judge: (rows, { month }) => {
    const byPerson = rowsBy(rowsOf(rows, 'training'), 'person_ref');
    return [...rowsBy(rowsOf(rows, 'people'), 'person_ref')].flatMap(([person, posts]) =>
      starter(person, posts, byPerson.get(person) ?? [], month),
    );
  },
};

const monthsToUse = 3;

const statusWords: Readonly<Record<string, string>> = {
  booked: 'booked only',
  waitlisted: 'waited for a place',
  part_attended: 'attended in part',
  no_show: 'did not come',
  cancelled: 'cancelled',
};

const used: BehindDefinition = {
  counted: 'attendances',
  sources: ({ month }) => [inMonths('training', 'held_on', addMonths(month, -monthsToUse))],
  judge: eachRow({
    dataset: 'training',
    noun: 'attendance of',
    ref: 'event_ref',
    place: (values) => unitOfRow(values['team_code']),
    verdict: (values) => {
      const status = textOf(values, 'status');
      if (status !== 'attended') return leftOut('not_attended', statusWords[status] ?? 'not attended');
      const answer = textOf(values, 'used_after_3_months');
      if (!['yes', 'no'].includes(answer)) return noValue(values, 'used_after_3_months');
      return judgedAs(answer === 'yes', { so: 'used it with a family', not: 'did not use it' });
    },
  }),
};

/** Why a team is not live at the end of a month. */
function notLive(team: KnownTeam, month: Month): Verdict {
  const closed = dayFromText(team.closedOn ?? '');
  if ((team.agencyCode ?? '') !== '') return leftOut('partner_agency', "a partner agency's team");
  return closed !== undefined && closed < lastDayOf(month)
    ? leftOut('closed', 'closed by the end of the month')
    : leftOut('not_live', 'not gone live, or not open, by the end of the month');
}

const teamsMet: BehindDefinition = {
  counted: 'live teams',
  sources: ({ month }) => [
    { dataset: 'teams' },
    { ...inMonths('supervision', 'held_on', month), among: { column: 'kind', words: ['group'] } },
  ],
  judge: (rows, { month, teams }) => {
    const sessions = rowsBy(rowsOf(rows, 'supervision'), 'team_code');
    const known = rowsBy(rowsOf(rows, 'teams'), 'team_code');
    return teams.map((team) => {
      const held = sessions.get(team.code) ?? [];
      const words = { so: 'met for group supervision', not: 'no group supervision is recorded' };
      const verdict = isLive(team, lastDayOf(month)) ? judgedAs(held.length > 0, words) : notLive(team, month);
      const behind = [...(known.get(team.code) ?? []), ...held];
      return { subject: `team ${team.code}`, places: [teamUnit(team.code)], verdict, rows: behind };
    });
  },
};

const daysActive = 60;

function isActive(lead: string, { values }: ObservedRecord): boolean {
  const isAtSession = textOf(values, 'event_type') === 'practice_lead_session' && textOf(values, 'status') === 'attended';
  return textOf(values, 'trainer_ref') === lead || (textOf(values, 'person_ref') === lead && isAtSession);
}

const activeLeads: BehindDefinition = {
  counted: 'service areas',
  sources: ({ month }) => [
    { dataset: 'teams' },
    { dataset: 'people', among: { column: 'practice_role', words: ['practice_lead'] } },
    datedFrom('training', 'held_on', addDays(lastDayOf(month), 1 - daysActive), lastDayOf(month)),
  ],
  judge: (rows, { month, teams }) => {
    const leads = rowsOf(rows, 'people').filter(({ values }) => isHeldOn(values, lastDayOf(month)));
    const training = rowsOf(rows, 'training');
    const known = rowsBy(rowsOf(rows, 'teams'), 'team_code');
    return [...new Set(teams.map(({ serviceArea }) => serviceArea))].map((area) => {
      const ofArea = teams.filter(({ serviceArea }) => serviceArea === area);
      const codes = ofArea.map(({ code }) => code);
      const posts = leads.filter(({ values }) => codes.includes(textOf(values, 'team_code')));
      const activity = training.filter((row) => posts.some(({ values }) => isActive(textOf(values, 'person_ref'), row)));
      const isAsked = ofArea.some((team) => isLive(team, lastDayOf(month)));
      const not = posts.length === 0 ? 'no practice lead in post' : 'no practice lead was active in the last 60 days';
      const verdict = isAsked
        ? judgedAs(activity.length > 0, { so: 'has an active practice lead', not })
        : leftOut('not_live', 'has no live team');
      const behind = [...codes.flatMap((code) => known.get(code) ?? []), ...posts, ...activity];
      return { subject: `service area ${area}`, places: [areaUnit(area)], verdict, rows: behind };
    });
  },
};

/** Who has learned what, and who keeps it going. */
export const trainingDefinitions: Readonly<Record<string, BehindDefinition>> = {
  'LR-01': trained(['two_day'], {
    isWanted: (post) => isCouncils(post) && socialWorkers.includes(textOf(post, 'job_role')),
    why: whyNot,
  }),
  'LR-02': trained(coreEvents, { isWanted: isInScope, why: whyNot }),
  'LR-03': starters,
  'LR-06': used,
  'LR-10': teamsMet,
  'LR-12': activeLeads,
};
