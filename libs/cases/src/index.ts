export { caseHolderObserver, caseHoldersMeasure } from './observe-case-holders.js';
export {
  caseloadObserver,
  caseloadRowsMeasure,
  childrenMeasure,
  familiesMeasure,
  heldMeasure,
  maximumMeasure,
  overMaximumMeasure,
} from './observe-caseloads.js';
export {
  childrenHeldMeasure,
  childrenHeldObserver,
  leaversHeldMeasure,
  leaversUnallocatedMeasure,
  openChildObserver,
  openChildrenRowsMeasure,
  unallocatedMeasure,
} from './observe-open-children.js';
export { elementMeasure, meetingsMeasure, practiceObserver, practiceRowsMeasure, statementsMeasure } from './observe-practice.js';
