export { judgeObserver, judgementsMeasure } from './observe-judges.js';
export { leaderObserver, leadersMeasure } from './observe-leaders.js';
