import type { CellTable } from '@waymark/observations';
import type { RawFigure } from '../figure.js';
import type { CellReader } from './cell-reader.js';

/** How the figures of one indicator come out of cells. */
export interface Evaluator {
  /** Names of the parts that there are; '' is the indicator itself. Parts that are found in the data are looked up in the cells. */
  readonly parts: (cells: CellTable) => readonly string[];
  readonly evaluate: (read: CellReader, part: string) => RawFigure;
  /** Whether the numerator's dataset has no row at all for the period, in the whole authority: nothing sent is not zero. */
  readonly isSilent?: (read: CellReader) => boolean;
}

/** An indicator without parts. */
export function single(evaluate: (read: CellReader) => RawFigure): Evaluator {
  return { parts: () => [''], evaluate };
}

/** The evaluator of an indicator that has no value while another dataset is silent. */
export function unlessSilent(isSilent: (read: CellReader) => boolean, evaluator: Evaluator): Evaluator {
  return { ...evaluator, isSilent };
}
