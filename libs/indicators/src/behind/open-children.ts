import { type ObservedRecord, type RecordValues, textOf, unitOfRow } from '@waymark/observations';
import { snapshot } from './cases.js';
import type { BehindDefinition, Judged } from './definition.js';
import { latestOf } from './latest-snapshots.js';
import { inMonths } from './source.js';
import { type Verdict, adding, judgedAs, leftOut } from './verdict.js';

const leavers = 'care_leavers';
const isNobody = (values: RecordValues) => textOf(values, 'person_ref') === '';

/** Care leavers are a part of their own; other open children are the figure itself. */
function outsideOf(values: RecordValues, part: string): Verdict | undefined {
  const isLeaver = textOf(values, 'pathway') === 'care_leaver';
  if (isLeaver === (part === leavers)) return undefined;
  return isLeaver ? leftOut('care_leaver', 'a care leaver: counted apart') : leftOut('another_pathway', 'not a care leaver');
}

const withoutWorker = snapshot(
  { dataset: 'open_cases', noun: 'case', ref: 'case_ref', counted: 'open children' },
  (values, part) => {
    return outsideOf(values, part) ?? judgedAs(isNobody(values), { so: 'nobody is allocated', not: 'has a worker' });
  },
);

/** Each worker of a team with the children that the list says they hold. */
const childrenPerWorker: BehindDefinition = {
  counted: 'open children, over workers',
  sources: ({ month }) => [inMonths('open_cases', 'snapshot_on', month)],
  judge: (rows, { part }) => {
    const latest = latestOf(rows).filter(({ values }) => outsideOf(values, part) === undefined);
    const nobody = latest.filter(({ values }) => isNobody(values));
    return [...postsOf(latest.filter(({ values }) => !isNobody(values))).map(judgePost), ...nobody.map(judgeUnallocated)];
  },
};

function postsOf(rows: readonly ObservedRecord[]): readonly (readonly ObservedRecord[])[] {
  const posts = new Map<string, ObservedRecord[]>();
  for (const row of rows) {
    const post = JSON.stringify([textOf(row.values, 'person_ref'), textOf(row.values, 'team_code')]);
    posts.set(post, [...(posts.get(post) ?? []), row]);
  }
  return [...posts.values()];
}

function judgePost(rows: readonly ObservedRecord[]): Judged {
  const { values } = rows[0]!;
  const words = `holds ${rows.length === 1 ? '1 child' : `${rows.length} children`}`;
  return {
    subject: `worker ${textOf(values, 'person_ref')}`,
    places: [unitOfRow(values['team_code'])],
    verdict: adding(rows.length, 1, { so: words, not: words }),
    rows,
  };
}

function judgeUnallocated(row: ObservedRecord): Judged {
  return {
    subject: `case ${textOf(row.values, 'case_ref')}`,
    places: [unitOfRow(row.values['team_code'])],
    verdict: leftOut('unallocated', 'no worker: unallocated'),
    rows: [row],
  };
}

/** Open children by worker, as each team's latest list of the month shows them. */
export const openChildrenDefinitions: Readonly<Record<string, BehindDefinition>> = {
  'OC-01': childrenPerWorker,
  'OC-02': withoutWorker,
};
