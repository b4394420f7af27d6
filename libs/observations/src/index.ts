export { type CellUnit, areaUnit, teamUnit, teamsOfUnit, teamsUnit, unitOfRow, whole } from './cell-unit.js';
export type { Cell, CellKey } from './cell.js';
export { CellTable, type Count, type WantedUnits } from './cell-table.js';
export type { FlowObservation, Grain, Observation, SnapshotObservation, StockObservation } from './observation.js';
export {
  type WatchedColumn,
  blankMeasure,
  blankObserver,
  filledIn,
  keptMeasure,
  leftBlank,
  notInSource,
} from './observe-blanks.js';
export { feedMeasure, feedObserver, filledMeasure, happenedMonth } from './observe-feeds.js';
export {
  type ObservedRecord,
  type Observer,
  type RecordObserver,
  type RecordValues,
  type SubjectObserver,
  fingerprintOf,
  isRecordObserver,
  subjectsOf,
} from './observer.js';
export { dayOf, numberOf, textOf } from './record-values.js';
export { monthAfter, sinceEver } from './since-ever.js';
export { type Cuts, type Measured, type Standing, flowsOf, judged, snapshotsOf, splitsOf, stocksOf } from './spoken.js';
export { Tally } from './tally.js';
