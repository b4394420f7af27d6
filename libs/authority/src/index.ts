export { agencyOf, isCouncil } from './council.js';
export { otherRole, roleOfWords, socialWorkers } from './job-role.js';
export { type Post, isHeldAtEndOf, isHeldOn, monthsOfChange, postsOf } from './post.js';
