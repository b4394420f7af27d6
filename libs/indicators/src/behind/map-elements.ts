import { type RecordValues, numberOf, textOf } from '@waymark/observations';
import { noValue } from './no-value.js';
import { type Verdict, judgedAs, leftOut } from './verdict.js';

const present = { so: 'it is there', not: 'it is not there' };

type Element = (values: RecordValues) => Verdict;

/** A column that is answered with words; any other word says nothing. */
function words(column: string, there: readonly string[], missing: readonly string[]): Element {
  return (values) => {
    const word = textOf(values, column);
    return [...there, ...missing].includes(word) ? judgedAs(there.includes(word), present) : noValue(values, column);
  };
}

/** A date: a blank one counts as not done. */
const dated =
  (column: string): Element =>
  (values) =>
    judgedAs(textOf(values, column) !== '', { so: 'it was done', not: 'no date: it counts as not done' });

const yesOrNo = (column: string) => words(column, ['yes'], ['no']);

const atLeastOne =
  (column: string): Element =>
  (values) => {
    const number = numberOf(values, column);
    return number === undefined ? noValue(values, column) : judgedAs(number >= 1, present);
  };

const mapWithFamily = yesOrNo('map_with_family');

const paired: Element = (values) => {
  const [all, both] = [numberOf(values, 'statements'), numberOf(values, 'statements_paired')];
  if (all === undefined) return noValue(values, 'statements');
  if (all < 1) return leftOut('no_statements', 'has no statements');
  if (both === undefined) return noValue(values, 'statements_paired');
  return judgedAs(both === all, { so: 'all have a goal and a scale', not: 'some lack a goal or a scale' });
};

const elements: Readonly<Record<string, Element>> = {
  genogram: yesOrNo('genogram'),
  map: dated('map_first_on'),
  map_with_family: (values) => (textOf(values, 'map_first_on') === '' ? leftOut('no_map', 'has no map') : mapWithFamily(values)),
  statements: atLeastOne('statements'),
  paired,
  scaled: dated('scaled_on'),
  child_work: dated('child_work_on'),
  child_words: yesOrNo('child_words_used'),
  words_and_pictures: words('words_and_pictures', ['shared'], ['not_started', 'drafting']),
  network: atLeastOne('network_members'),
  network_action: atLeastOne('network_with_action'),
  network_meeting: dated('network_meeting_on'),
  plan: words('plan', ['active', 'tested'], ['none', 'draft']),
  bottom_lines: yesOrNo('bottom_lines'),
  timeline: yesOrNo('timeline_agreed'),
  group_supervision: dated('group_supervision_on'),
  child_told: yesOrNo('child_told_plan'),
};

/** What an open case shows of one element of practice; `undefined` where there is no such element. */
export function elementVerdict(element: string, values: RecordValues): Verdict | undefined {
  return elements[element]?.(values);
}
