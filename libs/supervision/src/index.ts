export { groupMeasure, heldMeasure, mapUsedMeasure, supervisionObserver } from './observe-sessions.js';
