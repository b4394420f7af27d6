export { levelOf } from './answer-level.js';
export { confidentMeasure } from './confidence.js';
export { askedMeasure, everybodyMeasure, groupMeasure, invitationObserver } from './observe-invitations.js';
export { answerMeasure, responseObserver } from './observe-responses.js';
