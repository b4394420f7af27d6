export { levelOf } from './answer-level.js';
export { answerMeasure, responseObserver } from './observe-responses.js';
