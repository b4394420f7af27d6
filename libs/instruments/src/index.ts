export type { AnswerKind, AnswerKindName, Instrument, Item, Level, Score } from './instrument.js';
export { answerKinds, choiceSpellings } from './answer-kinds.js';
export { type Anchors, anchors, localStandardAnchors } from './anchors.js';
export { principleSets, principleTags, qualityTags } from './tags.js';
export { instrumentById, instruments, itemOf } from './instruments.js';
export { type AnswerRefusal, type ReadAnswer, foldWord, numbersOf, readAnswer, readAnswerKind } from './read-answer.js';
