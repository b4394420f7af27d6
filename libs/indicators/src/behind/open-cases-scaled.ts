import { addDays, lastDayOf } from '@waymark/calendar';
import { type ObservedRecord, textOf, unitOfRow } from '@waymark/observations';
import { type BehindDefinition, type Judged, type Question, rowsBy, rowsOf } from './definition.js';
import { latestJudge } from './latest-snapshots.js';
import {
  type Kind,
  type Occasion,
  hasNumber,
  inOrderOfDate,
  kindOf,
  occasionsOf,
  questionOf,
  standardSafety,
} from './occasion.js';
import { type Source, datedFrom, inMonths } from './source.js';
import { type Verdict, counts, inDenominator, leftOut } from './verdict.js';

const windowMonths = 6;
const recentDays = 84;

/** What a figure asks of the scaling of an open case. */
interface Asked {
  /** Whose numbers count; left out: anybody's. */
  readonly kind?: Kind;
  /** Ratings of the time that is looked at. */
  readonly during: (question: Question) => NonNullable<Source['during']>;
  /** What became of a case that was rated so, and of one that was not, with the reason and its words. */
  readonly rated: Verdict;
  readonly unrated: (reason: string, words: string) => Verdict;
  /** Whose numbers count, and since when, in words. */
  readonly who: string;
  readonly time: string;
}

const halfYear: Asked['during'] = ({ month }) => inMonths('ratings', 'rated_on', month, windowMonths).during!;
const twelveWeeks: Asked['during'] = ({ month }) =>
  datedFrom('ratings', 'rated_on', addDays(lastDayOf(month), 1 - recentDays), lastDayOf(month)).during!;

/** Every open case, by the list that says who was open in the month, with the ratings by which it stands where it does. */
function openCasesWith(asked: Asked): BehindDefinition {
  return {
    counted: 'open cases',
    sources: (question) => [
      inMonths('practice', 'snapshot_on', question.month),
      inMonths('open_cases', 'snapshot_on', question.month),
      {
        dataset: 'ratings',
        sharing: { column: 'occasion_ref', with: { dataset: 'ratings', during: asked.during(question) } },
      },
    ],
    judge: (rows, question) => {
      const [practice, listed] = [rowsOf(rows, 'practice'), rowsOf(rows, 'open_cases')];
      const list = practice.length > 0 ? practice : listed;
      const isLatest = latestJudge(list);
      const scaled = rowsBy(rowsOf(rows, 'ratings'), 'case_ref');
      return [
        ...list.map((row) => (isLatest(row) ? judgeCase(row, scaled, asked, question) : caseOf(row, earlierList))),
        ...(practice.length > 0 ? listed.map((row) => caseOf(row, otherList)) : []),
      ];
    },
  };
}

const earlierList = leftOut('earlier_snapshot', 'an earlier snapshot of the month');
const otherList = leftOut('another_list', 'practice was sent for the month: it says who is open, and this list does not');

function caseOf(row: ObservedRecord, verdict: Verdict, ratings: readonly ObservedRecord[] = []): Judged {
  return {
    subject: `case ${textOf(row.values, 'case_ref')}`,
    places: [unitOfRow(row.values['team_code'])],
    verdict,
    rows: [row, ...ratings],
  };
}

function judgeCase(
  row: ObservedRecord,
  scaled: ReadonlyMap<string, readonly ObservedRecord[]>,
  asked: Asked,
  question: Question,
): Judged {
  const { from, to } = asked.during(question);
  const occasions = inOrderOfDate(occasionsOf(scaled.get(textOf(row.values, 'case_ref')) ?? []));
  const inTime = occasions.filter(({ on }) => on >= from && on <= to);
  const heard = inTime.map((occasion) => heardOn(occasion, asked)).findLast((ratings) => ratings.length > 0);
  return heard ? caseOf(row, asked.rated, heard) : caseOf(row, unratedVerdict(inTime, asked));
}

/** The numbers for safety on the local standard that count. */
function heardOn({ rows }: Occasion, { kind }: Asked): readonly ObservedRecord[] {
  return rows.filter((row) => isMeant(row, kind) && questionOf(row) === standardSafety && hasNumber(row));
}

function isMeant(row: ObservedRecord, kind: Kind | undefined): boolean {
  return kind === undefined ? kindOf(row) !== undefined : kindOf(row) === kind;
}

function unratedVerdict(occasions: readonly Occasion[], { kind, who, time, unrated }: Asked): Verdict {
  const said = occasions.flatMap(({ rows }) => rows);
  const meant = said.filter((row) => isMeant(row, kind));
  if (said.length === 0) return unrated('not_rated', `was not scaled in the last ${time}`);
  if (meant.some((row) => questionOf(row) === standardSafety)) return unrated('no_number', `${who} was asked and gave no number`);
  if (meant.length > 0) return unrated('other_anchors', 'only another question was scaled, or another wording of 0 and 10');
  return unrated('others_only', `was scaled in the last ${time}, but not by ${who}`);
}

const professional = { kind: 'professional', during: halfYear, who: 'a professional', time: 'six months' } as const;
const professionally = 'a professional rated safety in the last six months';
const staysIn: Asked['unrated'] = (_, words) => inDenominator(words);

/** How open cases were scaled, case by case. */
export const openCasesScaledDefinitions: Readonly<Record<string, BehindDefinition>> = {
  'SC-01': openCasesWith({ ...professional, rated: inDenominator(professionally), unrated: leftOut }),
  'SC-02': openCasesWith({ ...professional, rated: counts(professionally), unrated: staysIn }),
  'SC-03': openCasesWith({
    during: twelveWeeks,
    rated: counts('somebody rated safety in the last twelve weeks'),
    unrated: staysIn,
    who: 'somebody',
    time: 'twelve weeks',
  }),
  'SC-04': openCasesWith({
    kind: 'child',
    during: halfYear,
    rated: counts('the child gave a number for safety in the last six months'),
    unrated: staysIn,
    who: 'the child',
    time: 'six months',
  }),
};
