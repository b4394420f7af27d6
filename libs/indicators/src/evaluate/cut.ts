import { instrumentById } from '@waymark/instruments';
import type { CellTable } from '@waymark/observations';
import type { Indicator } from '../indicator.js';
import type { Unit } from '../unit.js';

/**
 * By what the rows of a unit may be cut, one at a time (rules.breakdowns of the definitions): what each row itself carries. Pathway and
 * voice go with any unit, role and agency with the whole and its areas.
 */
export const cutDimensions = ['pathway', 'voice', 'role', 'agency'] as const;

export type CutDimension = (typeof cutDimensions)[number];

/** The rows of a unit that carry one word of one dimension, for example the pathway child_protection. */
export interface Cut {
  readonly dimension: CutDimension;
  readonly word: string;
}

/** A cut as cells and frames name it: `dimension=word`. */
export function nameOfCut({ dimension, word }: Cut): string {
  return `${dimension}=${word}`;
}

/** The cut of a name; `undefined` where it is none. */
export function cutFromName(name: string): Cut | undefined {
  const [dimension, ...words] = name.split('=');
  const known = cutDimensions.find((one) => one === dimension);
  return known && words.length > 0 ? { dimension: known, word: words.join('=') } : undefined;
}

/** The cuts in which an indicator has figures, by the words that an authority's rows carry; in the order of dimensions, then of words. */
export function cutsOf({ by }: Pick<Indicator, 'by'>, cells: CellTable): readonly Cut[] {
  return cutDimensions
    .filter((dimension) => by.includes(dimension))
    .flatMap((dimension) => wordsOf(dimension, cells).map((word) => ({ dimension, word })));
}

function wordsOf(dimension: CutDimension, cells: CellTable): readonly string[] {
  const measures = cells.measuresFrom('');
  const carried = measures.flatMap((measure) => cells.wordsOf(measure, dimension));
  const own = dimension === 'voice' ? measures.flatMap((measure) => ownVoiceOf(measure) ?? []) : [];
  return [...new Set([...carried, ...own])].sort();
}

/** Whether figures are cut so in this kind of unit. */
export function isCutIn({ dimension }: Cut, { breakdown }: Unit): boolean {
  return breakdown !== 'team' || dimension === 'pathway' || dimension === 'voice';
}

/**
 * The voice that a reply to a survey has where it names none. Cells carry the other voices only: the own one is the whole less the
 * others. `undefined` for whatever is not said in a survey.
 */
export function ownVoiceOf(measure: string): string | undefined {
  const [kind, name, version] = measure.split('/');
  return kind === 'answer' || kind === 'confident' ? instrumentById(`${name}/${version}`)?.voice : undefined;
}
