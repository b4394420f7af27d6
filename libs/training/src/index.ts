export { learnerObserver } from './observe-learners.js';
export { recentMeasure, trainingObserver, usedMeasure } from './observe-training.js';
export { practiceLeadsMeasure } from './practice-leads.js';
export { startersMeasure } from './starters.js';
export { socialWorkersMeasure, workforceMeasure } from './trained-workforce.js';
