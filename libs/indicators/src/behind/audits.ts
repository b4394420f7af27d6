import { type CellUnit, type ObservedRecord, type RecordValues, textOf, unitOfRow } from '@waymark/observations';
import { caseAudits } from './cases.js';
import { type BehindDefinition, type Judged, type Question, eachRow, rowsBy, rowsOf } from './definition.js';
import { inMonths } from './source.js';
import { type Verdict, judgedAs, leftOut } from './verdict.js';

interface Reader {
  readonly rater: string;
  readonly stage: string;
}

/** Whose word counts, in this order; workers', supervisors', parents' and blind second answers never do. */
const inOrder: readonly Reader[] = [
  { rater: 'moderator', stage: 'moderated' },
  { rater: 'auditor', stage: 'moderated' },
  { rater: 'auditor', stage: 'agreed' },
  { rater: 'auditor', stage: 'first' },
];

function answerBy(answers: readonly ObservedRecord[], { rater, stage }: Reader): ObservedRecord | undefined {
  return answers.find(
    ({ values }) => (textOf(values, 'rater') || 'auditor') === rater && (textOf(values, 'stage') || 'first') === stage,
  );
}

/** The row that holds the answer of record for one item: the first in order whose column is not blank. */
function standingRow(answers: readonly ObservedRecord[], column: string): ObservedRecord | undefined {
  return inOrder.map((reader) => answerBy(answers, reader)).find((row) => row && textOf(row.values, column) !== '');
}

const quarter = 3;

/** Audits of the months that end with this one, and all their answers. */
function auditsWithAnswers(months: number): BehindDefinition['sources'] {
  return ({ month }: Question) => {
    const audits = inMonths('audits', 'audited_on', month, months);
    return [audits, { dataset: 'audit_answers', sharing: { column: 'audit_ref', with: audits } }];
  };
}

const placeOf = (values: RecordValues): CellUnit => unitOfRow(values['team_code']);

/** Audits judged by the answers of record to some items. */
interface ByItems {
  readonly counted: string;
  readonly items: readonly string[];
  readonly column: 'evidence' | 'choice';
  readonly isAnswer: (answer: RecordValues[string]) => boolean;
  readonly outside: (audit: RecordValues) => Verdict | undefined;
  readonly verdict: (answers: readonly RecordValues[string][]) => Verdict;
}

function byItems({ counted, items, column, isAnswer, outside, verdict }: ByItems): BehindDefinition {
  return {
    counted,
    sources: auditsWithAnswers(1),
    judge: (rows) => {
      const answers = rowsBy(rowsOf(rows, 'audit_answers'), 'audit_ref');
      return rowsOf(rows, 'audits').map((audit): Judged => {
        const ref = textOf(audit.values, 'audit_ref');
        const byItem = rowsBy(answers.get(ref) ?? [], 'item');
        const standing = items.flatMap((item) => standingRow(byItem.get(item) ?? [], column) ?? []);
        const values = standing.map((row) => row.values[column] ?? null);
        const found = () => {
          if (standing.length < items.length) return leftOut('unanswered', 'not all of its questions were answered');
          if (!values.every(isAnswer)) return leftOut('does_not_apply', 'a question does not apply, or could not be told');
          return verdict(values);
        };
        const left = outside(audit.values);
        return {
          subject: `audit ${ref}`,
          places: [placeOf(audit.values)],
          verdict: left ?? found(),
          rows: left ? [audit] : [audit, ...standing],
        };
      });
    },
  };
}

function notOfACase(audit: RecordValues): Verdict | undefined {
  return caseAudits.includes(textOf(audit, 'kind')) ? undefined : leftOut('another_kind', 'not an audit of a case');
}

const clearEvidence = 2;

const dailyLife = byItems({
  counted: 'audits',
  items: ['d1.1', 'd1.2'],
  column: 'evidence',
  isAnswer: (answer) => typeof answer === 'number',
  outside: notOfACase,
  verdict: (answers) =>
    judgedAs(
      answers.every((level) => typeof level === 'number' && level >= clearEvidence),
      { so: 'both are clear', not: 'one or both are not clear' },
    ),
});

const goodPoints = 6;

const dangerStatements = byItems({
  counted: 'statements checked',
  items: ['s.1', 's.2', 's.3', 's.4', 's.5', 's.6', 's.7'],
  column: 'choice',
  isAnswer: (answer) => answer === 'yes' || answer === 'no',
  outside: (audit) => {
    const isOfStatements = ['', 'statement-micro-audit/1'].includes(textOf(audit, 'instrument'));
    if (textOf(audit, 'kind') === 'statement_micro_audit' && isOfStatements) return undefined;
    return leftOut('another_kind', 'not a check of statements');
  },
  verdict: (answers) =>
    judgedAs(answers.filter((answer) => answer === 'yes').length >= goodPoints, {
      so: 'meets six or seven of the points',
      not: 'meets fewer than six of the points',
    }),
});

function pairVerdict(first: ObservedRecord | undefined, second: ObservedRecord | undefined): Verdict {
  const [one, other] = [first?.values['evidence'], second?.values['evidence']];
  if (typeof one !== 'number' || typeof other !== 'number')
    return leftOut('one_side_only', 'only one of the two auditors rated it');
  return judgedAs(one === other, { so: 'both gave the same rating', not: 'they gave different ratings' });
}

/** The items of an audit that a second auditor looked at apart from the first. */
function pairsOf(audit: ObservedRecord, answers: readonly ObservedRecord[]): readonly Judged[] {
  const places = [placeOf(audit.values)];
  const ref = textOf(audit.values, 'audit_ref');
  const second = (rows: readonly ObservedRecord[]) => answerBy(rows, { rater: 'second_auditor', stage: 'blind_second' });
  if (!second(answers)) {
    const verdict = leftOut('one_auditor', 'nobody rated it a second time');
    return [{ subject: `audit ${ref}`, places, verdict, rows: [audit] }];
  }
  return [...rowsBy(answers, 'item')].flatMap(([item, ofItem]) => {
    const sides = [answerBy(ofItem, { rater: 'auditor', stage: 'first' }), second(ofItem)] as const;
    const rows = sides.flatMap((row) => row ?? []);
    return rows.length === 0 ? [] : [{ subject: `audit ${ref}, ${item}`, places, verdict: pairVerdict(...sides), rows }];
  });
}

const agreement: BehindDefinition = {
  counted: 'pairs of ratings',
  sources: auditsWithAnswers(quarter),
  judge: (rows) => {
    const answers = rowsBy(rowsOf(rows, 'audit_answers'), 'audit_ref');
    return rowsOf(rows, 'audits').flatMap((audit) => pairsOf(audit, answers.get(textOf(audit.values, 'audit_ref')) ?? []));
  },
};

const partAnswers: readonly string[] = ['yes', 'offered_declined', 'not_offered'];

const familyHeard: BehindDefinition = {
  counted: 'audits',
  sources: ({ month }) => [inMonths('audits', 'audited_on', month)],
  judge: eachRow({
    dataset: 'audits',
    noun: 'audit',
    ref: 'audit_ref',
    place: placeOf,
    verdict: (values) => {
      const parts = [textOf(values, 'family_part'), textOf(values, 'child_part')].filter((part) => partAnswers.includes(part));
      const outside = notOfACase(values);
      if (outside) return outside;
      if (parts.length === 0) return leftOut('left_blank', 'not said whether family or child took part');
      return judgedAs(parts.includes('yes'), { so: 'the family or the child took part', not: 'neither took part' });
    },
  }),
};

/** What audits found. */
export const auditDefinitions: Readonly<Record<string, BehindDefinition>> = {
  'MM-13': dailyLife,
  'MM-14': dangerStatements,
  'MM-19': agreement,
  'MM-22': familyHeard,
};
