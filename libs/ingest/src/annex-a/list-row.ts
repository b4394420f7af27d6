import type { RawRow } from '../row-source.js';

/** One row of a list, with what is read of it. Blank stands for nothing said; a blank worker is nobody. */
export interface ListRow {
  readonly list: number;
  readonly line: number;
  readonly child: string;
  /** By which lists know a child again: its reference without case and blanks around it. A row without one is nobody else's. */
  readonly key: string;
  readonly team: string;
  readonly worker: string;
  readonly status: string;
  readonly start: string;
  /** A row that cannot be read stays among the open ones, to be refused where everybody sees it. */
  readonly isOpen: boolean;
  readonly fault?: RawRow['fault'];
}
