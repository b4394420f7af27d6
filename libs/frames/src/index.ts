export { type Column, type Frame, type NumberArray, type NumberColumn, type WordColumn, numbersOf, wordsOf } from './frame.js';
export { type RowsByWords, rowsByWords } from './rows-by-words.js';
export { WordColumnBuilder } from './word-column.js';
export { narrowNumbers } from './narrow.js';
export { encodeFrame } from './arrow/encode.js';
export { decodeFrame } from './arrow/decode.js';
