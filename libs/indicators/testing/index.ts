export { type Shape, aStanding, fallen, oneHigh, oneLow, quarters, risen, usual, waves } from './a-standing.js';
