import { addDays, firstDayOf, lastDayOf, monthOf, monthText } from '@waymark/calendar';
import { type RecordValues, dayOf, textOf, unitOfRow } from '@waymark/observations';
import { type BehindDefinition, type Question, type RowJudge, eachRow } from './definition.js';
import { datedFrom, inMonths } from './source.js';
import { type Verdict, judgedAs, leftOut } from './verdict.js';

/** Something that is judged so many days after a date of its own, never sooner. */
interface JudgedLater {
  readonly dataset: string;
  readonly noun: string;
  readonly ref: string;
  readonly counted: string;
  readonly date: string;
  readonly days: number;
  /** Why a row is not asked of at all; `undefined`: it is. */
  readonly outside: (values: RecordValues) => Verdict | undefined;
  readonly verdict: (values: RecordValues) => Verdict;
}

/** Rows whose day of judgement is in the month, and those of the days before it that wait for theirs. */
function judgedLater({ dataset, noun, ref, counted, date, days, outside, verdict }: JudgedLater): BehindDefinition {
  const ofRow = (values: RecordValues, { month }: Question): Verdict | undefined => {
    const day = dayOf(values, date);
    if (day === undefined) return undefined;
    const judgedIn = monthOf(addDays(day, days));
    if (judgedIn === month) return outside(values) ?? verdict(values);
    if (judgedIn < month || outside(values)) return undefined;
    return leftOut('not_yet_old_enough', `not yet old enough: judged from ${monthText(judgedIn)}`);
  };
  return {
    counted,
    sources: ({ month }) => [datedFrom(dataset, date, addDays(firstDayOf(month), -days), lastDayOf(month))],
    judge: eachRow({ dataset, noun, ref, verdict: ofRow }),
  };
}

function isWithin(values: RecordValues, column: string, date: string, days: number): boolean {
  const [from, then] = [dayOf(values, date), dayOf(values, column)];
  return from !== undefined && then !== undefined && then >= from && then <= addDays(from, days);
}

const learningSources: readonly string[] = ['audit', 'panel'];

function notForLearning(values: RecordValues): Verdict | undefined {
  if (learningSources.includes(textOf(values, 'source'))) return undefined;
  return leftOut('another_source', 'found neither by an audit nor by a panel');
}

function notAcceptedWork(values: RecordValues): Verdict | undefined {
  if (textOf(values, 'column') === 'working_well') return leftOut('another_kind', 'a strength: there is nothing to work on');
  if (textOf(values, 'accepted') === 'yes') return undefined;
  return leftOut('not_accepted', textOf(values, 'accepted') === 'no' ? 'not accepted' : 'not said whether it was accepted');
}

const finding = { dataset: 'findings', noun: 'finding', ref: 'finding_ref', counted: 'findings', date: 'found_on' } as const;
const daysToTeach = 90;
const daysToBegin = 180;

const taught = judgedLater({
  ...finding,
  days: daysToTeach,
  outside: (values) => notForLearning(values) ?? notAcceptedWork(values),
  verdict: (values) =>
    judgedAs(isWithin(values, 'learning_event_on', 'found_on', daysToTeach), {
      so: `became teaching within ${daysToTeach} days`,
      not: `no teaching within ${daysToTeach} days`,
    }),
});

const workedOn = judgedLater({
  ...finding,
  days: daysToBegin,
  outside: notAcceptedWork,
  verdict: (values) =>
    judgedAs(isWithin(values, 'targeted_work_on', 'found_on', daysToBegin), {
      so: `focused work began within ${daysToBegin} days`,
      not: `no focused work within ${daysToBegin} days`,
    }),
});

const strengths: BehindDefinition = {
  counted: 'findings',
  sources: ({ month }) => [inMonths('findings', 'found_on', month)],
  judge: eachRow({
    ...finding,
    verdict: (values) => {
      const outside = notForLearning(values);
      if (outside) return outside;
      if (textOf(values, 'column') === 'needs_to_happen') return leftOut('another_kind', 'neither a strength nor a worry');
      return judgedAs(textOf(values, 'column') === 'working_well', { so: 'working well', not: 'a worry' });
    },
  }),
};

const daysToCheck = 90;

const checked = judgedLater({
  dataset: 'actions',
  noun: 'action',
  ref: 'action_ref',
  counted: 'actions',
  date: 'due_on',
  days: daysToCheck,
  outside: () => undefined,
  verdict: (values) => {
    const [due, looked] = [dayOf(values, 'due_on'), dayOf(values, 'effect_checked_on')];
    const isDone = dayOf(values, 'done_on') !== undefined;
    const isInTime = due !== undefined && looked !== undefined && looked <= addDays(due, daysToCheck);
    const isLookedAt = isInTime && textOf(values, 'effect') !== '';
    return judgedAs(isDone && isLookedAt, {
      so: 'done, and its effect looked at in time',
      not: isDone ? `its effect not looked at within ${daysToCheck} days` : 'not done',
    });
  },
});

function askedVerdict(values: RecordValues): Verdict {
  const [asked, done] = [dayOf(values, 'people_asked_on'), dayOf(values, 'done_on')];
  const isInTime = asked !== undefined && (done === undefined || asked <= done);
  const changed = textOf(values, 'people_asked_changed') === 'yes';
  const why = isInTime ? 'asking changed nothing, or it is not said' : 'asked only after it was done';
  return judgedAs(isInTime && changed, {
    so: 'people were asked in time, and it changed something',
    not: asked === undefined ? 'no asking is recorded' : why,
  });
}

const planItem: RowJudge = {
  dataset: 'plan',
  noun: 'plan item',
  ref: 'item_ref',
  place: (values) => unitOfRow(undefined, values['service_area']),
  verdict: (values) => {
    if (textOf(values, 'kind') === 'milestone') return askedVerdict(values);
    return leftOut('another_kind', 'a forecast: it is no decision');
  },
};

const askedActions = eachRow({ dataset: 'actions', noun: 'action', ref: 'action_ref', verdict: askedVerdict });
const askedMilestones = eachRow(planItem);

const askedBeforeDeciding: BehindDefinition = {
  counted: 'actions and milestones',
  sources: ({ month }) => [inMonths('actions', 'raised_on', month), inMonths('plan', 'baseline_due_on', month)],
  judge: (rows, question) => [...askedActions(rows, question), ...askedMilestones(rows, question)],
};

const monthsOfYear = 12;

const landed: BehindDefinition = {
  counted: 'milestones',
  sources: ({ month }) => [inMonths('plan', 'baseline_due_on', month, monthsOfYear)],
  judge: eachRow({
    ...planItem,
    verdict: (values) => {
      if (textOf(values, 'kind') !== 'milestone') return leftOut('another_kind', 'a forecast');
      const [planned, done] = [dayOf(values, 'baseline_due_on'), dayOf(values, 'done_on')];
      return judgedAs(planned !== undefined && done !== undefined && done <= planned, {
        so: 'done by its first date',
        not: done === undefined ? 'not done' : 'done after its first date',
      });
    },
  }),
};

/** Findings, actions and the plan: what was decided, and what came of it. */
export const improvementDefinitions: Readonly<Record<string, BehindDefinition>> = {
  'LD-05': askedBeforeDeciding,
  'LD-07': strengths,
  'LD-11': landed,
  'LR-15': taught,
  'OA-09': workedOn,
  'OA-10': checked,
};
