export { breadthMeasure, gapMeasure, occasionObserver } from './observe-occasions.js';
export { directionMeasure, directionObserver } from './observe-directions.js';
export { childRatedMeasure, latestProfessionalMeasure, openCaseObserver, recentlyScaledMeasure } from './observe-open-cases.js';
export { type RaterKind, raterKindOf, raterKinds } from './rater-kind.js';
