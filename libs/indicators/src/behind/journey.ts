import { monthOf } from '@waymark/calendar';
import { type ObservedRecord, type RecordValues, dayOf, textOf, unitOfRow, whole } from '@waymark/observations';
import type { Month } from '@waymark/calendar';
import { type BehindDefinition, type RowJudge, eachRow, rowsOf } from './definition.js';
import { latestOf } from './latest-snapshots.js';
import { noValue } from './no-value.js';
import { inMonths } from './source.js';
import { type Verdict, judgedAs, leftOut } from './verdict.js';

const entry: Omit<RowJudge, 'verdict'> = {
  dataset: 'register',
  noun: 'entry',
  ref: 'register_ref',
  place: (values) => unitOfRow(undefined, values['service_area']),
};

/** Whether a date column lies in the month or before it. */
function isBy(values: RecordValues, column: string, month: Month): boolean {
  const day = dayOf(values, column);
  return day !== undefined && monthOf(day) <= month;
}

function retired(values: RecordValues, month: Month): Verdict | undefined {
  const isRetired = textOf(values, 'status') === 'retired' && isBy(values, 'status_on', month);
  return isRetired ? leftOut('retired', 'retired') : undefined;
}

const forms: BehindDefinition = {
  counted: 'forms',
  sources: () => [{ dataset: 'register', among: { column: 'kind', words: ['form'] } }],
  judge: eachRow({
    ...entry,
    noun: 'form',
    verdict: (values, { month }) => {
      const status = textOf(values, 'status');
      const isReviewed = status === 'reviewed' || (status === 'live' && isBy(values, 'reviewed_on', month));
      const words = { so: 'reviewed against the approach', not: 'nobody had reviewed it by the end of the month' };
      return retired(values, month) ?? judgedAs(isReviewed && isBy(values, 'status_on', month), words);
    },
  }),
};

function stageVerdict(values: RecordValues, month: Month, isBorneOut: (pathway: string) => boolean): Verdict {
  const isLive = ['live', 'reviewed'].includes(textOf(values, 'status')) && isBy(values, 'status_on', month);
  return judgedAs(isLive && isBorneOut(textOf(values, 'pathway')), {
    so: 'live, and borne out by the cases that there are',
    not: isLive ? 'live, but fewer than half of its open cases have a map' : 'not live by the end of the month',
  });
}

/** Whether at least half of the open cases of a pathway have a map; so where there are none to check by. */
function bearing(practice: readonly ObservedRecord[]): (pathway: string) => boolean {
  const latest = latestOf(practice);
  return (pathway) => {
    const cases = latest.filter(({ values }) => pathway !== '' && textOf(values, 'pathway') === pathway);
    const mapped = cases.filter(({ values }) => textOf(values, 'map_first_on') !== '');
    return cases.length === 0 || mapped.length * 2 >= cases.length;
  };
}

const stages: BehindDefinition = {
  counted: 'stages and settings',
  sources: ({ month }) => [
    { dataset: 'register', among: { column: 'kind', words: ['stage_setting'] } },
    inMonths('practice', 'snapshot_on', month),
  ],
  judge: (rows, question) => {
    const isBorneOut = bearing(rowsOf(rows, 'practice'));
    const { month } = question;
    const verdict = (values: RecordValues) => retired(values, month) ?? stageVerdict(values, month, isBorneOut);
    return eachRow({ ...entry, noun: 'stage', verdict })(rows, question);
  },
};

const agencies: BehindDefinition = {
  counted: 'partner agencies',
  sources: () => [{ dataset: 'agencies' }],
  judge: eachRow({
    dataset: 'agencies',
    noun: 'agency',
    ref: 'agency_code',
    place: () => whole,
    verdict: (values, { month }) => {
      if (textOf(values, 'sector') === 'council') return leftOut('another_kind', 'the council itself');
      if (textOf(values, 'adoption') === '') return noValue(values, 'adoption', 'its step');
      if (dayOf(values, 'adoption_on') === undefined) return noValue(values, 'adoption_on', 'the date of its step');
      const isUsing = ['using', 'leading'].includes(textOf(values, 'adoption')) && isBy(values, 'adoption_on', month);
      return judgedAs(isUsing, { so: 'using it or leading', not: 'not yet using it at the end of the month' });
    },
  }),
};

/** The register of forms and stages, and partner agencies. */
export const journeyDefinitions: Readonly<Record<string, BehindDefinition>> = {
  'LR-14': agencies,
  'OA-01': forms,
  'OA-06': stages,
};
