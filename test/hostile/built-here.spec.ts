import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedFolder } from '../support/shared.js';
import { type Ending, endingOf } from './support/read-whole.js';

const folder = sharedFolder('data', 'hostile', 'built-here');

/** A template of ours that the ten placeholder columns are matched to, and what every row is given. */
interface Template {
  readonly dataset: string;
  readonly saved: Readonly<Record<string, string>>;
  readonly given: Readonly<Record<string, string>>;
}

const leftOut = { theme: '', score: '', finding: '', action_due: '', auditor: '', judgement: '', worker: '', case_ref: '' };
const audits: Template = {
  dataset: 'audits',
  saved: {
    ...leftOut,
    case_ref: 'case_ref',
    team: 'team_code',
    worker: 'person_ref',
    audit_date: 'audited_on',
    judgement: 'first_grade',
  },
  given: { audit_ref: 'A1', kind: 'case_file', selection: 'random' },
};
const scaling: Template = {
  dataset: 'ratings',
  saved: { ...leftOut, case_ref: 'case_ref', team: 'team_code', worker: 'person_ref', audit_date: 'rated_on', score: 'score' },
  given: { question: 'safety', rater: 'mother' },
};
const words: Template = {
  dataset: 'judgements',
  saved: { ...leftOut, team: '', audit_date: 'judged_on', auditor: 'judge', score: 'score', finding: 'reason' },
  given: { theme: 'whole' },
};

/** Files about scores and about words go to the templates that have them; all others to audits. */
const templates: Readonly<Record<string, Template>> = {
  'csv/number-edges.csv': scaling,
  'xlsx/error-values.xlsx': scaling,
  'csv/field-1MB.csv': words,
  'csv/formula-injection.csv': words,
  'csv/names.csv': words,
  'csv/free-text-with-identifiers.csv': words,
  'csv/cp1252-quotes-and-pounds.csv': words,
};

/** Where the specification of our own datasets decides otherwise, and why. */
const decidedOtherwise: Readonly<Record<string, readonly [expected: string, why: string]>> = {
  'csv/duplicate-rows-in-file.csv': ['accept', 'a row that stands twice is unchanged the second time (guard row 20)'],
  'csv/same-key-different-values.csv': ['accept', 'the later line stands, with a warning that names both (guard row 21)'],
  'csv/mixed-line-ends.csv': ['row-rejects:3', 'its three rows are counted, and each has a comma outside quotes (guard row 9)'],
  'csv/action-before-audit.csv': ['accept', 'datasets.yaml has no rule that compares an action with an audit'],
};

function fits(expected: string, { refused, rows, rejects }: Ending): boolean {
  const rejected = new Set(rejects.map(({ place }) => place.line)).size;
  const isRefused = refused.length > 0;
  const isWhole = !isRefused && rows.length > 0 && rejected === 0;
  switch (expected) {
    case 'accept':
    case 'accept-with-warnings':
      return isWhole;
    case 'refuse':
    case 'refuse-file':
    case 'refuse-or-last':
      return isRefused;
    case 'ask':
      return refused.includes('which-sheet');
    case 'row-rejects:most':
      return !isRefused && rejected > rows.length;
    case 'row-rejects:some':
      return !isRefused && rejected > 0 && rows.length > 0;
    case 'accept-or-refuse-file':
    case 'refuse-file-or-accept':
    case 'refuse-file-or-ignore':
    case 'refuse-file-or-inert':
      return isRefused || isWhole;
    case 'refuse-file-or-row':
      return isRefused || rejected > 0;
    default:
      return !isRefused && rejected === Number(/^row-rejects:(\d+)$/.exec(expected)?.[1]);
  }
}

if (folder !== undefined) {
  const listed = readFileSync(join(folder, 'EXPECTED.tsv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .filter(([file]) => !file!.startsWith('names/'));

  it.each(listed.map(([file, , expected, why]) => [file!, ...(decidedOtherwise[file!] ?? [expected!, why!])] as const))(
    '%s ends as expected: %s (%s)',
    async (file, expected) => {
      const { dataset, saved, given } = templates[file] ?? audits;
      const bytes = readFileSync(join(folder, 'files', file));
      const ended = await endingOf({ name: file.split('/')[1]!, bytes }, dataset, { saved, given });
      const lines = ended.rejects.map(({ place, code }) => `${place.line} ${code}`);
      expect([fits(expected, ended), expected, ended.refused, ended.rows.length, lines, ended.words.slice(0, 300)]).toEqual([
        true,
        expected,
        ended.refused,
        ended.rows.length,
        lines,
        ended.words.slice(0, 300),
      ]);
      if (ended.refused.length > 0) expect(ended.words.length).toBeGreaterThan(40);
    },
    120_000,
  );
}
