export { fileOf, piecesOf, rowsOf } from './files.js';
