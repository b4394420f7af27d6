import { dayFromText, dayText, lastDayOf, monthFromText } from '@waymark/calendar';
import type { EvidenceTable, TimelineLook, TimelineModel } from '@waymark/charts';
import type { ListRow } from '@waymark/contract';
import { type MilestoneState, dueOf, milestoneState } from '@waymark/journey';
import { themes } from '../measures/measure-words.js';
import { dayInWords } from '../platform/dates.js';

/** A milestone of the plan with its state on a day. */
export interface Milestone {
  readonly ref: string;
  readonly title: string;
  readonly theme: ListRow<'plan'>['theme'];
  readonly ownerRole: string | null;
  readonly baselineDueOn: string;
  /** As planned now, or as first planned where nothing else was written down. */
  readonly dueOn: string;
  readonly doneOn: string | null;
  readonly state: MilestoneState;
}

export const stateNames: Readonly<Record<MilestoneState, string>> = {
  done: 'Done',
  'past-its-date': 'Past its date',
  're-planned': 'Re-planned',
  'on-course': 'On course',
};

/** The milestones of a plan by date, with what the rule says of each on a day. Forecasts are no milestones. */
export function milestonesOn(plan: readonly ListRow<'plan'>[], on: string): readonly Milestone[] {
  return plan
    .filter(({ kind }) => kind === 'milestone')
    .map((row): Milestone => {
      const planned = { baselineDueOn: row.baseline_due_on, dueOn: row.due_on, doneOn: row.done_on };
      return {
        ref: row.item_ref,
        title: row.title,
        theme: row.theme,
        ownerRole: row.owner_role,
        baselineDueOn: row.baseline_due_on,
        dueOn: dueOf(planned),
        doneOn: row.done_on,
        state: milestoneState(planned, on),
      };
    })
    .sort((a, b) => placeOf(a).localeCompare(placeOf(b)) || a.ref.localeCompare(b.ref));
}

/** Where a milestone stands in time: when it was done, else when it is due. */
function placeOf({ state, doneOn, dueOn }: Milestone): string {
  return state === 'done' && doneOn !== null ? doneOn : dueOn;
}

const looks: Readonly<Record<MilestoneState, TimelineLook>> = {
  done: 'done',
  'past-its-date': 'past',
  're-planned': 'moved',
  'on-course': 'due',
};

/** Where the years of the journey begin. Without a first day the years from April to March stand in their place. */
export interface JourneyYears {
  /** YYYY-MM-DD, or null where nobody said. */
  readonly beganOn: string | null;
  readonly years: number;
}

/** The milestones as lanes of their themes, over the years of the journey and whatever lies beyond them. */
export function timelineOf(milestones: readonly Milestone[], journey: JourneyYears, on: string): TimelineModel {
  const days = milestones.flatMap((one) => [one.baselineDueOn, placeOf(one)]).sort();
  const starts = yearStarts(journey, days[0] ?? on, days.at(-1) ?? on);
  const [first, last] = [starts[0]!.on, starts.at(-1)!.on];
  return {
    from: dayNumber(first < (days[0] ?? first) ? first : (days[0] ?? first)),
    to: dayNumber(nextYear(last) > (days.at(-1) ?? last) ? nextYear(last) : days.at(-1)!),
    years: starts.map(({ on: start, name }) => ({ at: dayNumber(start), name })),
    now: dayNumber(on),
    nowText: `Known to ${dayInWords(on)}`,
    lanes: themes
      .map(({ theme, name }) => ({
        key: theme,
        name,
        marks: milestones.filter((one) => one.theme === theme).map(markOf),
      }))
      .filter(({ marks }) => marks.length > 0),
  };
}

function markOf(one: Milestone): TimelineModel['lanes'][number]['marks'][number] {
  const moved = one.dueOn !== one.baselineDueOn ? `First planned for ${dayInWords(one.baselineDueOn)}` : '';
  const done = one.state === 'done' && one.doneOn !== null ? `Done ${dayInWords(one.doneOn)}` : '';
  const lines = [stateNames[one.state], done || `Due ${dayInWords(one.dueOn)}`, moved].filter(Boolean);
  return {
    key: one.ref,
    name: one.title,
    at: dayNumber(placeOf(one)),
    ...(one.state === 're-planned' ? { wasAt: dayNumber(one.baselineDueOn) } : {}),
    look: looks[one.state],
    lines,
    spoken: `${one.title}. ${lines.join('. ')}`,
  };
}

/** The first day of each year, with its name: "Year 3" of the journey, or "2025/26". */
function yearStarts({ beganOn, years }: JourneyYears, first: string, last: string): readonly { on: string; name: string }[] {
  if (beganOn !== null) {
    return Array.from({ length: years }, (_, i) => ({ on: yearsLater(beganOn, i), name: `Year ${i + 1}` }));
  }
  const from = financialYear(first);
  return Array.from({ length: financialYear(last) - from + 1 }, (_, i) => {
    const year = from + i;
    return { on: `${year}-04-01`, name: `${year}/${String(year + 1).slice(2)}` };
  });
}

function financialYear(day: string): number {
  return Number(day.slice(0, 4)) - (day.slice(5) < '04-01' ? 1 : 0);
}

function nextYear(day: string): string {
  return yearsLater(day, 1);
}

/** The same day in a later year; the last day of February stands for the 29th where that year has none. */
function yearsLater(day: string, years: number): string {
  const moved = `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
  return dayFromText(moved) === undefined ? `${moved.slice(0, 8)}28` : moved;
}

function dayNumber(day: string): number {
  return dayFromText(day)!;
}

/** Every milestone as a row: when it was first planned for, when now, when done, and its state. */
export function milestonesTable(milestones: readonly Milestone[], on: string): EvidenceTable {
  const nameOf = new Map(themes.map(({ theme, name }) => [theme, name]));
  return {
    caption: `Milestones of the implementation plan as at ${dayInWords(on)}`,
    columns: [
      { name: 'Milestone' },
      { name: 'Theme' },
      { name: 'Owner' },
      { name: 'First planned for' },
      { name: 'Planned for now' },
      { name: 'Done on' },
      { name: 'State' },
    ],
    rows: milestones.map((one) => [
      one.title,
      nameOf.get(one.theme) ?? one.theme,
      one.ownerRole ?? '–',
      dayInWords(one.baselineDueOn),
      dayInWords(one.dueOn),
      one.doneOn === null ? '–' : dayInWords(one.doneOn),
      stateNames[one.state],
    ]),
  };
}

/** The day up to which a service is known: the last day of its last month with rows, else the day of its last import. */
export function knownDay({
  dataTo,
  refreshedAt,
}: {
  readonly dataTo: string | null;
  readonly refreshedAt: string | null;
}): string {
  const month = dataTo === null ? undefined : monthFromText(dataTo);
  if (month !== undefined) return dayText(lastDayOf(month));
  return refreshedAt?.slice(0, 10) ?? '1970-01-01';
}
