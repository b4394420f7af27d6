import type { CellTable } from '@waymark/observations';
import type { RawFigure } from '../figure.js';
import type { CellReader } from './cell-reader.js';

/** How the figures of one indicator come out of cells. */
export interface Evaluator {
  /** Names of the parts that there are; '' is the indicator itself. Parts that are found in the data are looked up in the cells. */
  readonly parts: (cells: CellTable) => readonly string[];
  readonly evaluate: (read: CellReader, part: string) => RawFigure;
}

/** An indicator without parts. */
export function single(evaluate: (read: CellReader) => RawFigure): Evaluator {
  return { parts: () => [''], evaluate };
}

/** A numerator of a denominator, with their share as the value; no value where the denominator is 0. */
export function share(numerator: number, denominator: number): RawFigure {
  return denominator === 0 ? { numerator, denominator } : { numerator, denominator, value: numerator / denominator };
}
