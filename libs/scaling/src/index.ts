export { breadthMeasure, gapMeasure, occasionObserver } from './observe-occasions.js';
export { directionMeasure, directionObserver } from './observe-directions.js';
export { type RaterKind, raterKindOf, raterKinds } from './rater-kind.js';
