export { FileRefused } from './file-refused.js';
export { type RawBatch, type RawRow, type RowSource } from './row-source.js';
export { type CsvOptions, readCsv } from './read-csv.js';
export { type Delimiter } from './delimiter.js';
export { type ContentKind, contentKindOf } from './content-kind.js';
export { type TableOptions, readTable, sheetsOf } from './read-table.js';
export { type SheetSummary, type Workbook, type WorkbookOptions, openWorkbook } from './workbook/workbook.js';
export { WhichSheet, sheetMeant } from './workbook/sheet-choice.js';
export {
  type HeaderAnswer,
  type HeaderMatch,
  type LeftOutColumn,
  type MatchOptions,
  type MatchedColumn,
  type MatchedItem,
  type SavedHeadings,
  matchHeaders,
} from './match-headers.js';
export { type PersonalKind, personalKindOf } from './personal.js';
export { type PlanAnswer, type PlanOptions, type ReadPlan, planFile } from './plan.js';
export { type ColumnProfile, type DateOrderAnswer, columnProfile, decideDateOrder } from './profile.js';
export { type Known, type KnownAudit, type KnownLists, type KnownTeam, instrumentOfKind, knownFrom } from './known.js';
export { type ReadBatch, type ReadContext, type ReadIssue, type ReadRow, type Reject } from './read-row-types.js';
export { type RowReader, readRows, rowReader } from './read-rows.js';
export { type WordChoice, mendedByWords, plainChoice, wordChoices } from './word-choices.js';
export { rejectsHeader, rejectsLines, withoutFormula } from './rejects.js';
export { publishedAsBenchmarks, publishedSeriesOf } from './published/published-rows.js';
export { type ListedSheets, annexARows } from './annex-a/annex-a-rows.js';
