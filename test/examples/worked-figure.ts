import { monthFromText } from '@waymark/calendar';
import { type Figure, type KnownTeam, type Unit, figuresOf } from '@waymark/indicators';
import type { CellTable } from '@waymark/observations';

/** Which figure is meant. `code` is the indicator's id, or ID/part. */
export interface Meant {
  readonly code: string;
  /** YYYY-MM. */
  readonly month: string;
  readonly unit: Unit;
}

/** One figure out of cells; `undefined` where there is none of that code for such a unit. */
export function figureFor(cells: CellTable, teams: readonly KnownTeam[], { code, month, unit }: Meant): Figure | undefined {
  const [id = ''] = code.split('/');
  const asked = { indicators: [id], months: [monthFromText(month)!], units: [unit] };
  return [...figuresOf(cells, teams, asked)].find((placed) => placed.code === code)?.figure;
}

/** Numerator, denominator and value of a figure; `undefined` where it has none. */
export interface Numbers {
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
  readonly value: number | undefined;
}

export function numbersOf(texts: readonly [string, string, string]): Numbers {
  const [numerator, denominator, value] = texts.map((text) => (text === '' ? undefined : Number(text)));
  return { numerator, denominator, value };
}

const precision = 1e-9;

/** What differs between two figures, in words; nothing where they agree to nine decimals. */
export function differenceOf(found: Figure | undefined, wanted: Numbers): string | undefined {
  if (!found) return 'there is no such figure';
  const differing = (['numerator', 'denominator', 'value'] as const).filter((name) => !agree(found[name], wanted[name]));
  return differing.length === 0
    ? undefined
    : differing.map((name) => `${name} is ${found[name]}, not ${wanted[name]}`).join('; ');
}

function agree(a: number | undefined, b: number | undefined): boolean {
  return a === undefined || b === undefined ? a === b : Math.abs(a - b) <= precision;
}
