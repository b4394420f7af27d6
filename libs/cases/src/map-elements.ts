import { type RecordValues, numberOf, textOf } from '@waymark/observations';

/** Whether an element of the practice is present in a case; `undefined` where the case is outside: not applicable or not recorded. */
export type Element = (values: RecordValues) => boolean | undefined;

/** A column that is answered with words: present for some, absent for others, outside for any other. */
function words(column: string, present: readonly string[], absent: readonly string[]): Element {
  return (values) => {
    const word = textOf(values, column);
    if (present.includes(word)) return true;
    return absent.includes(word) ? false : undefined;
  };
}

const yesOrNo = (column: string) => words(column, ['yes'], ['no']);

/** A date: a blank one cannot be told from "not done" and counts as not done. */
function dated(column: string): Element {
  return (values) => textOf(values, column) !== '';
}

/** A number of which one is enough. */
function atLeastOne(column: string): Element {
  return (values) => {
    const number = numberOf(values, column);
    return number === undefined ? undefined : number >= 1;
  };
}

const mapWithFamily = yesOrNo('map_with_family');

/** Every statement has both a goal and a scale; cases without statements are outside. */
const paired: Element = (values) => {
  const [statements, withBoth] = [numberOf(values, 'statements'), numberOf(values, 'statements_paired')];
  if (statements === undefined || withBoth === undefined || statements < 1) return undefined;
  return withBoth === statements;
};

/** The elements of practice that open cases are looked at for (OA-03). Presence, never quality; never added up. */
export const mapElements: Readonly<Record<string, Element>> = {
  genogram: yesOrNo('genogram'),
  map: dated('map_first_on'),
  map_with_family: (values) => (textOf(values, 'map_first_on') === '' ? undefined : mapWithFamily(values)),
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
