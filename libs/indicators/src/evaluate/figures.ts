import type { Month } from '@waymark/calendar';
import type { CellTable } from '@waymark/observations';
import { definitionOf } from '../catalogue.js';
import type { Figure, RawFigure } from '../figure.js';
import type { Indicator } from '../indicator.js';
import { type KnownTeam, type Unit, cellUnitsOf } from '../unit.js';
import { CellReader } from './cell-reader.js';
import type { Evaluator } from './evaluator.js';
import { familyVoiceEvaluators } from './family-voice.js';
import { intervalOf } from './interval.js';
import { scalingEvaluators } from './scaling.js';

const evaluators: Readonly<Record<string, Evaluator>> = { ...familyVoiceEvaluators, ...scalingEvaluators };

/** The indicators that are worked out, in order of their ids. */
export const workedIndicators: readonly string[] = Object.keys(evaluators).sort();

/** A figure with what it is for. `code` is the indicator's id, or ID/part. */
export interface PlacedFigure {
  readonly code: string;
  readonly month: Month;
  readonly unit: Unit;
  readonly figure: Figure;
}

/** What to work out: indicators by id, months and units, in the order wanted. */
export interface Asked {
  readonly indicators: readonly string[];
  readonly months: readonly Month[];
  readonly units: readonly Unit[];
}

/** Every figure that is asked for: indicator by indicator and part by part, months within, units within months. */
export function* figuresOf(cells: CellTable, teams: readonly KnownTeam[], asked: Asked): Generator<PlacedFigure> {
  const members = asked.units.map((unit) => ({ unit, cellUnits: cellUnitsOf(unit, teams) }));
  for (const id of asked.indicators) {
    const [indicator, evaluator] = [definitionOf(id), evaluators[id]];
    if (!indicator || !evaluator) continue;
    const placed = members.filter(({ unit }) => existsFor(indicator, unit));
    for (const part of evaluator.parts(cells)) {
      const code = part === '' ? id : `${id}/${part}`;
      for (const month of asked.months) {
        for (const { unit, cellUnits } of placed) {
          const raw = evaluator.evaluate(new CellReader(cells, cellUnits, month), part);
          yield { code, month, unit, figure: figureOf(indicator, raw, unit) };
        }
      }
    }
  }
}

/** Whether the indicator has a figure for this kind of unit. */
export function existsFor(indicator: Pick<Indicator, 'by'>, unit: Unit): boolean {
  return unit.breakdown === 'whole' || indicator.by.includes(unit.breakdown);
}

/** A raw figure with its interval, what it stands on, and whether that is enough. */
export function figureOf(indicator: Pick<Indicator, 'interval' | 'minimum'>, raw: RawFigure, unit: Unit): Figure {
  const n = raw.n ?? raw.denominator;
  const { lower, upper } = intervalOf(indicator, raw, unit) ?? {};
  return { ...raw, lower, upper, n, state: raw.value === undefined ? 'none' : n < indicator.minimum.n ? 'too_few' : 'ok' };
}
