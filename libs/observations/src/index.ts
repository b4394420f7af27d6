export { type CellUnit, areaUnit, teamUnit, unitOfRow, whole } from './cell-unit.js';
export type { Cell, CellKey } from './cell.js';
export { CellTable, type Count } from './cell-table.js';
export type { FlowObservation, Grain, Observation, SnapshotObservation, StockObservation } from './observation.js';
export { feedMeasure, feedObserver } from './observe-feeds.js';
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
export { Tally } from './tally.js';
