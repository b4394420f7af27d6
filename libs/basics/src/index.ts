export type { Brand } from './brand.js';
export { Refusal, type RefusalKind } from './refusal.js';
export type { Issue, IssueWeight, Place } from './issue.js';
export { compareText } from './compare-text.js';
export { lineInList, lineText, lineWords } from './list-line.js';
