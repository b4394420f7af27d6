import { compareText } from '@waymark/basics';
import { type ObservedRecord, type RecordValues, textOf, unitOfRow, whole } from '@waymark/observations';
import { type BehindDefinition, type Judged, eachRow, rowsBy, rowsOf } from './definition.js';
import { peopleInPost } from './posts.js';
import { inMonths } from './source.js';
import { type Verdict, counts, inDenominator, judgedAs, leftOut } from './verdict.js';

const quarter = 3;
const nearPractice: readonly string[] = ['observed_practice', 'joined_practice', 'audit_conversation', 'family_conversation'];
const isLeaders = (post: RecordValues) => textOf(post, 'leader') === 'yes';

/** Leaders in post on the last day, and what they did in the three months that end with it. */
function leadersWho(
  words: { readonly so: string; readonly not: string },
  isMeant: (activity: string) => boolean,
): BehindDefinition {
  return {
    counted: 'leaders',
    isUnnamed: true,
    sources: ({ month }) => [
      { dataset: 'people', among: { column: 'leader', words: ['yes'] } },
      inMonths('leadership', 'done_on', month, quarter),
    ],
    judge: (rows, { month }) => {
      const activities = rowsBy(rowsOf(rows, 'leadership'), 'person_ref');
      const leaders = peopleInPost(rows, month, { isWanted: isLeaders, why: () => undefined }, (person) => {
        const meant = (activities.get(person) ?? []).filter(({ values }) => isMeant(textOf(values, 'activity')));
        return { verdict: judgedAs(meant.length > 0, words), rows: meant };
      }).map((leader) => ({ ...leader, places: [whole] }));
      return [...leaders, ...unusedActivities(rows, leaders)];
    },
  };
}

/** Activity that no leader counts by: of another kind, or of somebody who is no leader on the last day. */
function unusedActivities(rows: readonly ObservedRecord[], leaders: readonly Judged[]): readonly Judged[] {
  const used = new Set(leaders.flatMap((leader) => leader.rows));
  const inPost = new Set(
    leaders.filter(({ verdict }) => verdict.role !== 'left_out').map(({ rows: [post] }) => textOf(post!.values, 'person_ref')),
  );
  return rowsOf(rows, 'leadership')
    .filter((row) => !used.has(row))
    .map((row) => ({
      subject: `activity ${textOf(row.values, 'activity_ref')}`,
      places: [whole],
      verdict: inPost.has(textOf(row.values, 'person_ref'))
        ? leftOut('another_kind', 'leadership work away from practice')
        : leftOut('not_in_post', 'of somebody who is no leader on the last day'),
      rows: [row],
    }));
}

const notAccepted = (values: RecordValues): Verdict =>
  leftOut('not_accepted', textOf(values, 'accepted') === 'no' ? 'not accepted' : 'not yet accepted');

const named = eachRow({
  dataset: 'appreciations',
  noun: 'appreciation',
  ref: 'appreciation_ref',
  place: (values) => unitOfRow(values['team_code']),
  verdict: (values) =>
    textOf(values, 'accepted') === 'yes' ? { ...counts('named and accepted'), denominator: 0 } : notAccepted(values),
});

const appreciations: BehindDefinition = {
  counted: 'pieces of good practice, and people who hold cases',
  sources: ({ month }) => [
    inMonths('appreciations', 'given_on', month),
    { dataset: 'people', among: { column: 'case_holder', words: ['yes'] } },
  ],
  judge: (rows, question) => {
    const wanted = { isWanted: (post: RecordValues) => textOf(post, 'case_holder') === 'yes', why: () => undefined };
    const holder = { verdict: inDenominator('holds cases on the last day'), rows: [] };
    return [...named(rows, question), ...peopleInPost(rows, question.month, wanted, () => holder)];
  },
};

function judgementOutside(values: RecordValues, asked: string): Verdict | undefined {
  if (textOf(values, 'kind') === 'own_leadership') return leftOut('another_question', "a score of somebody's own leadership");
  if (textOf(values, 'theme') === asked) return undefined;
  if (asked === 'whole') return leftOut('another_question', 'a score for one theme only');
  return leftOut('another_question', textOf(values, 'theme') === 'whole' ? 'a score for the whole' : 'a score for another theme');
}

function scoreVerdict({ values }: ObservedRecord, part: string): Verdict {
  const words = `scored ${textOf(values, 'score')}`;
  return part === textOf(values, 'score') ? counts(words) : inDenominator(words);
}

/** The latest score of each judge for the whole, or for the theme that the part names. */
const judgementOf = (themeOf: (part: string) => string): BehindDefinition => ({
  counted: 'judges',
  isUnnamed: true,
  sources: ({ month }) => [inMonths('judgements', 'judged_on', month, quarter)],
  judge: (rows, { part }) => {
    const theme = themeOf(part);
    const judged = (row: ObservedRecord, verdict: Verdict): Judged => ({
      subject: `judge ${textOf(row.values, 'judge')}`,
      places: [whole],
      verdict,
      rows: [row],
    });
    const outside = rows.flatMap((row) => {
      const verdict = judgementOutside(row.values, theme);
      return verdict ? [judged(row, verdict)] : [];
    });
    const asked = rows.filter(({ values }) => judgementOutside(values, theme) === undefined);
    const byJudge = [...rowsBy(asked, 'judge').values()].flatMap((ofJudge) => {
      const inOrder = [...ofJudge].sort((a, b) => compareText(textOf(a.values, 'judged_on'), textOf(b.values, 'judged_on')));
      const earlier = inOrder.slice(0, -1).map((row) => judged(row, leftOut('earlier', 'an earlier score of the same judge')));
      return [judged(inOrder.at(-1)!, scoreVerdict(inOrder.at(-1)!, part)), ...earlier];
    });
    return [...byJudge, ...outside];
  },
});

/** What leaders do themselves, and where they say they stand. */
export const leadershipDefinitions: Readonly<Record<string, BehindDefinition>> = {
  'LD-02': leadersWho({ so: 'some activity in the last three months', not: 'no activity in the last three months' }, () => true),
  'LD-06': appreciations,
  'LD-08': leadersWho(
    { so: 'watched or joined practice in the last three months', not: 'did not watch or join practice in the last three months' },
    (activity) => nearPractice.includes(activity),
  ),
  'LD-10': judgementOf(() => 'whole'),
  'SC-05': judgementOf((theme) => theme),
};
