export { type ReadFile, aFewKnown, fileOf, piecesOf, readFile, rowsOf } from './files.js';
export { type MadeSheet, type MadeWorkbook, partsOf, sheetOf, workbookOf } from './workbooks.js';
export { type ZipPart, zipOf } from './zip.js';
