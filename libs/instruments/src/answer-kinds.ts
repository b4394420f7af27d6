import type { AnswerKind, AnswerKindName } from './instrument.js';

/** Every kind of answer: its levels, the ways of having no value, and what counts as yes. */
export const answerKinds: Readonly<Record<AnswerKindName, AnswerKind>> = {
  evidence_0_3: {
    name: 'evidence_0_3',
    is: 'How clearly the thing is there. An instrument may say its own levels; otherwise these.',
    storedAs: 'number',
    levels: [
      { number: 0, word: 'not seen' },
      { number: 1, word: 'present but generic' },
      { number: 2, word: 'clear and specific' },
      { number: 3, word: 'clear, specific and shaped by the family or child' },
    ],
    or: ['not_applicable', 'cannot_tell'],
    countsAsYes: [2, 3],
  },
  difference_0_2: {
    name: 'difference_0_2',
    is: 'What difference it has made for the child.',
    storedAs: 'number',
    levels: [
      { number: 0, word: 'none seen' },
      { number: 1, word: 'beginning' },
      { number: 2, word: 'clear' },
    ],
    or: ['cannot_tell'],
    countsAsYes: [1, 2],
  },
  evidence_and_difference: {
    name: 'evidence_and_difference',
    is: 'Two answers to one item, evidence_0_3 and difference_0_2. Kept, counted and shown apart; never added together.',
    storedAs: 'number',
    or: [],
  },
  scale_0_10: {
    name: 'scale_0_10',
    is: 'One whole number; 0 is the most worried end, 10 the least. Both ends are described. The reason is asked for beside the number.',
    storedAs: 'number',
    or: ['not_applicable', 'not_asked', 'declined', 'cannot_tell'],
  },
  agree_5: {
    name: 'agree_5',
    is: 'How far somebody agrees.',
    storedAs: 'number',
    levels: [
      { number: 1, word: 'strongly_disagree' },
      { number: 2, word: 'disagree' },
      { number: 3, word: 'neither' },
      { number: 4, word: 'agree' },
      { number: 5, word: 'strongly_agree' },
    ],
    or: ['not_applicable', 'declined'],
    countsAsYes: [4, 5],
  },
  extent_4: {
    name: 'extent_4',
    is: 'How far a statement is so.',
    storedAs: 'word',
    levels: [
      { number: 0, word: 'not_at_all' },
      { number: 1, word: 'a_little' },
      { number: 2, word: 'mostly' },
      { number: 3, word: 'completely' },
    ],
    or: ['not_applicable', 'declined'],
    as: { does_not_apply: 'not_applicable', rather_not_say: 'declined' },
    onTheForm: { not_applicable: 'does not apply', declined: 'rather not say' },
    countsAsYes: [2, 3],
  },
  yes_sort_no: {
    name: 'yes_sort_no',
    is: "'Not sure' is an answer. It counts among those who answered, never as yes. The numbers are names, not amounts; no mean is taken.",
    storedAs: 'word',
    levels: [
      { number: 0, word: 'no' },
      { number: 1, word: 'sort_of' },
      { number: 2, word: 'yes' },
      { number: 3, word: 'not_sure' },
    ],
    or: ['not_applicable', 'declined'],
    countsAsYes: [2],
  },
  faces_3: {
    name: 'faces_3',
    is: 'Three faces, each with its words under it; the words are given with the item.',
    storedAs: 'word',
    levels: [
      { number: 0, word: 'frown' },
      { number: 1, word: 'straight' },
      { number: 2, word: 'smile' },
    ],
    or: ['declined'],
    countsAsYes: [2],
  },
  yes_no: {
    name: 'yes_no',
    is: 'Yes or no.',
    storedAs: 'word',
    levels: [
      { number: 0, word: 'no' },
      { number: 1, word: 'yes' },
    ],
    or: ['not_applicable', 'cannot_tell', 'declined'],
    countsAsYes: [1],
  },
  choice: {
    name: 'choice',
    is: 'Named answers, listed with the item. Shown as a distribution; no order is assumed.',
    storedAs: 'code',
    or: ['not_applicable', 'declined'],
  },
  text: {
    name: 'text',
    is: 'Words. Sensitive: checked for names before anybody but the receiving team reads it; never counted by machine as a feeling.',
    storedAs: 'text',
    or: ['declined'],
  },
};

/**
 * How files spell the awkward choices, by the choice that is meant. Spreadsheets turn 1-2 into a day of the year, so those spellings are
 * read as what they were.
 */
export const choiceSpellings: Readonly<Record<string, readonly string[]>> = {
  '1-2': ['1 to 2', '1 or 2', 'once or twice', '1-Feb', '01-Feb', '2-Jan', '02-Jan'],
  '3+': ['3 or more', '3 plus', 'three or more'],
  none: ['0', 'not at all', 'never'],
};
