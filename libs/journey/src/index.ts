export { agencyObserver, usingMeasure } from './observe-agencies.js';
export { landedMeasure, planAskedMeasure, planObserver } from './observe-plan.js';
export { formsMeasure, registerObserver, stagesMeasure } from './observe-register.js';
export { type MilestoneState, type PlannedMilestone, dueOf, milestoneState, nextMilestones } from './milestone-state.js';
