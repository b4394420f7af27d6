import { RecordsAndCells1763769600001 } from './1-records-and-cells.js';

/** In the order in which they are applied. */
export const migrations = [RecordsAndCells1763769600001];
