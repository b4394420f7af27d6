import { type RecordValues, numberOf, textOf, unitOfRow } from '@waymark/observations';
import { type BehindDefinition, type Judged, eachRow, rowsBy, rowsOf } from './definition.js';
import { latestJudge } from './latest-snapshots.js';
import { elementVerdict } from './map-elements.js';
import { noValue } from './no-value.js';
import { inMonths } from './source.js';
import { type Verdict, adding, counts, inDenominator, judgedAs, leftOut } from './verdict.js';

const earlierSnapshot = leftOut('earlier_snapshot', 'an earlier snapshot of the month');

interface Snapshot {
  readonly dataset: 'practice' | 'caseloads' | 'open_cases';
  readonly noun: string;
  readonly ref: string;
  readonly counted: string;
}

/** Rows of each team's latest snapshot of the month. */
export function snapshot(
  { dataset, noun, ref, counted }: Snapshot,
  verdict: (values: RecordValues, part: string) => Verdict | undefined,
): BehindDefinition {
  return {
    counted,
    sources: ({ month }) => [inMonths(dataset, 'snapshot_on', month)],
    judge: (rows, question) => {
      const isLatest = latestJudge(rows);
      const latest = eachRow({ dataset, noun, ref, place: teamOf, verdict: (values) => verdict(values, question.part) });
      const earlier = eachRow({ dataset, noun, ref, place: teamOf, verdict: () => earlierSnapshot });
      return [
        ...latest(rows.filter(isLatest), question),
        ...earlier(
          rows.filter((row) => !isLatest(row)),
          question,
        ),
      ];
    },
  };
}

const teamOf = (values: RecordValues) => unitOfRow(values['team_code']);

const practice = { dataset: 'practice', noun: 'case', ref: 'case_ref' } as const;
const caseloads = { dataset: 'caseloads', noun: 'worker', ref: 'person_ref' } as const;

const elements = snapshot({ ...practice, counted: 'open cases' }, (values, part) => elementVerdict(part, values));

const statements = snapshot({ ...practice, counted: 'statements' }, (values) => {
  const [all, paired] = [numberOf(values, 'statements'), numberOf(values, 'statements_paired')];
  if (all === undefined) return noValue(values, 'statements', 'statements');
  if (paired === undefined) return noValue(values, 'statements_paired', 'statements with both');
  const not = all === 0 ? 'no statements: it adds nothing' : 'no statement has both a goal and a scale';
  return adding(paired, all, { so: 'has statements with both a goal and a scale', not });
});

const withPlan: readonly string[] = ['draft', 'active', 'tested'];

const meetings = snapshot({ ...practice, counted: 'open cases with a plan' }, (values) => {
  if (textOf(values, 'plan') === 'none') return leftOut('no_plan', 'has no plan yet');
  if (!withPlan.includes(textOf(values, 'plan'))) return noValue(values, 'plan', 'plan');
  const words = { so: 'a family network meeting was held', not: 'no family network meeting is recorded' };
  return judgedAs(textOf(values, 'network_meeting_on') !== '', words);
});

const isByFamily = (values: RecordValues) => textOf(values, 'counting_rule') === 'family';
const unallocated = (values: RecordValues) =>
  textOf(values, 'person_ref') === '' ? leftOut('unallocated', 'no worker: unallocated') : undefined;

const caseload = snapshot({ ...caseloads, counted: 'children held, over full-time posts' }, (values, part) => {
  const family = part === 'family';
  const held = numberOf(values, family ? 'families_open' : 'children_open');
  const fte = numberOf(values, 'fte');
  const outside = unallocated(values);
  if (outside) return outside;
  if (isByFamily(values) !== family)
    return leftOut('another_rule', family ? 'counted by child' : 'counted by family: a series of its own');
  if (fte === undefined) return noValue(values, 'fte', 'hours');
  if (fte <= 0) return leftOut('no_hours', 'no hours in the post');
  if (held === undefined) return noValue(values, family ? 'families_open' : 'children_open', family ? 'families' : 'children');
  return adding(held, fte, { so: 'holds cases', not: 'holds none' });
});

const overMaximum = snapshot({ ...caseloads, counted: 'workers' }, (values) => {
  const [maximum, held] = [
    numberOf(values, 'local_maximum'),
    numberOf(values, isByFamily(values) ? 'families_open' : 'children_open'),
  ];
  const outside = unallocated(values);
  if (outside) return outside;
  if (maximum === undefined) return leftOut('no_maximum', 'no local maximum is set');
  if (held === undefined) return noValue(values, isByFamily(values) ? 'families_open' : 'children_open', 'cases held');
  return judgedAs(held > maximum, { so: 'holds more than the maximum', not: 'holds no more than the maximum' });
});

/** The kinds of audit that read a case. */
export const caseAudits: readonly string[] = [
  'collaborative',
  'case_file',
  'dip_sample',
  'thematic',
  'closure',
  'multi_agency',
  're_audit',
];

const windowMonths = 3;

const openCases = snapshot({ ...practice, counted: 'open cases' }, (values, pathway) => {
  if (pathway !== '' && textOf(values, 'pathway') !== pathway) return undefined;
  return inDenominator('not audited in the last three months');
});

const reach: BehindDefinition = {
  counted: 'open cases',
  sources: (question) => [...openCases.sources(question), inMonths('audits', 'audited_on', question.month, windowMonths)],
  judge: (rows, question) => {
    const audits = rowsOf(rows, 'audits').filter(({ values }) => caseAudits.includes(textOf(values, 'kind')));
    const byCase = rowsBy(audits, 'case_ref');
    const cases = openCases.judge(rowsOf(rows, 'practice'), question).map((one): Judged => {
      const audited = byCase.get(textOf(one.rows[0]!.values, 'case_ref'));
      if (!audited || one.verdict.role === 'left_out') return one;
      return { ...one, verdict: counts('audited in the last three months'), rows: [...one.rows, ...audited] };
    });
    const used = new Set(cases.flatMap((one) => one.rows));
    const others = eachRow({ dataset: 'audits', noun: 'audit', ref: 'audit_ref', place: teamOf, verdict: unusedAudit });
    return [...cases, ...others(question.part === '' ? rows.filter((row) => !used.has(row)) : [], question)];
  },
};

function unusedAudit(values: RecordValues): Verdict {
  if (!caseAudits.includes(textOf(values, 'kind'))) return leftOut('another_kind', 'not an audit of a case');
  return leftOut('not_open', 'its case is not in the latest list of open cases');
}

/** Open cases and caseloads, as each team's latest snapshot of the month shows them. */
export const caseDefinitions: Readonly<Record<string, BehindDefinition>> = {
  'OA-03': elements,
  'OA-04': statements,
  'OA-11': caseload,
  'OA-12': overMaximum,
  'OA-16': meetings,
  'MM-21': reach,
};
