import type { Month } from '@waymark/calendar';
import type { ObservedRecord } from '@waymark/observations';
import { type BehindDefinition, type Judged, rowsBy } from './definition.js';
import {
  type Kind,
  type Occasion,
  hasNumber,
  inOrderOfDate,
  kindOf,
  medianInHalves,
  occasionsOf,
  questionOf,
  scoresOf,
  standardSafety,
} from './occasion.js';
import { inMonths } from './source.js';
import { type Verdict, counts, inDenominator, judgedAs, leftOut } from './verdict.js';

const noNumber = leftOut('no_number', 'nobody gave a number');

function breadthVerdict({ rows }: Occasion): Verdict {
  const kinds = new Set(rows.filter(hasNumber).flatMap((row) => kindOf(row) ?? []));
  if (kinds.size === 0) return noNumber;
  return judgedAs(kinds.has('family') && kinds.size > 1, {
    so: 'the family and somebody else gave a number',
    not: kinds.has('family') ? 'only the family gave a number' : 'nobody of the family gave a number',
  });
}

const breadth: BehindDefinition = {
  counted: 'meetings and visits',
  sources: ({ month }) => [
    { dataset: 'ratings', sharing: { column: 'occasion_ref', with: inMonths('ratings', 'rated_on', month) } },
  ],
  judge: (rows, { month }) =>
    occasionsOf(rows)
      .filter((occasion) => occasion.month === month)
      .map((occasion) => ({
        subject: `occasion ${occasion.ref}`,
        places: [occasion.place],
        verdict: breadthVerdict(occasion),
        rows: occasion.rows,
      })),
};

function gapVerdict(question: string, rows: readonly ObservedRecord[], wanted: string): Verdict {
  if (question !== wanted) return leftOut('other_anchors', 'another question, or another wording of 0 and 10');
  const [professionals, family] = [scoresOf(rows, 'professional').length > 0, scoresOf(rows, 'family').length > 0];
  if (professionals && family) return inDenominator('family and professionals both gave a number');
  if (!professionals && !family) return leftOut('no_number', 'neither family nor professionals gave a number');
  return leftOut('one_side_only', professionals ? 'only professionals gave a number' : 'only the family gave a number');
}

function comparisonsOf({ ref, place, rows }: Occasion, wanted: string): readonly Judged[] {
  const questions = [...new Set(rows.map(questionOf))];
  return questions.map((question) => {
    const ofQuestion = rows.filter((row) => questionOf(row) === question);
    const verdict = gapVerdict(question, ofQuestion, wanted);
    return { subject: `occasion ${ref}, ${question}`, places: [place], verdict, rows: ofQuestion };
  });
}

const gap: BehindDefinition = {
  counted: 'comparisons',
  sources: breadth.sources,
  judge: (rows, { month, part }) =>
    occasionsOf(rows)
      .filter((occasion) => occasion.month === month)
      .flatMap((occasion) => comparisonsOf(occasion, part === '' ? standardSafety : part)),
};

/** Two points, in halves: a change of less is level. */
const aClearChange = 4;

function changeBetween(before: Occasion, after: Occasion, kind: Kind): 'rising' | 'level' | 'falling' {
  const change = medianInHalves(standardScores(after, kind)) - medianInHalves(standardScores(before, kind));
  if (change >= aClearChange) return 'rising';
  return change <= -aClearChange ? 'falling' : 'level';
}

function standardScores({ rows }: Occasion, kind: Kind): readonly number[] {
  return scoresOf(
    rows.filter((row) => questionOf(row) === standardSafety),
    kind,
  );
}

const changeWords = {
  rising: 'up by two points or more',
  level: 'changed by less than two points',
  falling: 'down by two points or more',
};

function unheardVerdict(ofMonth: readonly Occasion[], kind: Kind): Verdict {
  const rows = ofMonth.flatMap((occasion) => occasion.rows).filter((row) => kindOf(row) === kind && hasNumber(row));
  if (rows.length > 0) return leftOut('other_anchors', 'scored only another question, or on another wording of 0 and 10');
  return leftOut('one_side_only', `no number from this voice (${kind}) this month`);
}

/** One case and one kind of voice: the last occasion of the month that it scored, against the one before. */
function directionOf(name: string, rows: readonly ObservedRecord[], month: Month, part: string): readonly Judged[] {
  const [kind, wanted] = part.split('/') as [Kind, string];
  const inOrder = inOrderOfDate(occasionsOf(rows));
  const ofMonth = inOrder.filter((occasion) => occasion.month === month);
  const last = ofMonth.at(-1);
  if (!last) return [];
  const heard = inOrder.filter((occasion) => standardScores(occasion, kind).length > 0);
  const position = heard.findLastIndex((occasion) => occasion.month === month);
  const [before, after] = [heard[position - 1], heard[position]];
  const subject = `case ${name}`;
  if (!after) {
    const behind = ofMonth.flatMap((occasion) => occasion.rows);
    return [{ subject, places: [last.place], verdict: unheardVerdict(ofMonth, kind), rows: behind }];
  }
  const ofKind = (occasion: Occasion) =>
    occasion.rows.filter((row) => kindOf(row) === kind && questionOf(row) === standardSafety && hasNumber(row));
  if (!before) {
    const verdict = leftOut('no_earlier_occasion', 'no earlier occasion to set it beside');
    return [{ subject, places: [after.place], verdict, rows: ofKind(after) }];
  }
  const change = changeBetween(before, after, kind);
  const verdict = change === wanted ? counts(changeWords[change]) : inDenominator(changeWords[change]);
  return [{ subject, places: [after.place], verdict, rows: [...ofKind(before), ...ofKind(after)] }];
}

const direction: BehindDefinition = {
  counted: 'cases',
  sources: ({ month }) => [{ dataset: 'ratings', sharing: { column: 'case_ref', with: inMonths('ratings', 'rated_on', month) } }],
  judge: (rows, { month, part }) =>
    [...rowsBy(rows, 'case_ref')].flatMap(([name, ofCase]) => directionOf(name, ofCase, month, part)),
};

/** Who has a say in scaling, how far apart they are, and where rated safety is going. */
export const scalingDefinitions: Readonly<Record<string, BehindDefinition>> = {
  'MM-23': breadth,
  'MM-26': gap,
  'MM-27': direction,
};
