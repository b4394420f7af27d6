export { actionObserver, askedMeasure, checkedMeasure } from './observe-actions.js';
export { acceptedMeasure, appreciationObserver } from './observe-appreciations.js';
export { findingObserver, strengthsMeasure, taughtMeasure, workedOnMeasure } from './observe-findings.js';
export { type ActionState, type RaisedAction, actionState, openActions } from './action-state.js';
