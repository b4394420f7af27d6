export { type ReadFile, aFewKnown, fileOf, piecesOf, readFile, rowsOf } from './files.js';
