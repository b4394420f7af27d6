export { agencyObserver, usingMeasure } from './observe-agencies.js';
export { landedMeasure, planAskedMeasure, planObserver } from './observe-plan.js';
export { formsMeasure, registerObserver, stagesMeasure } from './observe-register.js';
