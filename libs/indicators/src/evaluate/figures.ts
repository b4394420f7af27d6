import { type Month, monthsBetween } from '@waymark/calendar';
import type { CellTable } from '@waymark/observations';
import { definitionOf } from '../catalogue.js';
import type { Figure, RawFigure } from '../figure.js';
import type { Indicator } from '../indicator.js';
import { type KnownTeam, type Unit, cellUnitsOf } from '../unit.js';
import { alignmentEvaluators } from './alignment.js';
import { CellReader } from './cell-reader.js';
import type { Evaluator } from './evaluator.js';
import { figureOf } from './figure-of.js';
import { leadershipEvaluators } from './leadership.js';
import { learningEvaluators } from './learning.js';
import { measuresEvaluators } from './measures.js';
import { scalingPageEvaluators } from './open-cases-scaled.js';

const indicatorEvaluators: Readonly<Record<string, Evaluator>> = {
  ...leadershipEvaluators,
  ...learningEvaluators,
  ...alignmentEvaluators,
  ...measuresEvaluators,
};

const evaluators: Readonly<Record<string, Evaluator>> = { ...indicatorEvaluators, ...scalingPageEvaluators };

/** The indicators that are worked out, in order of their ids. */
export const workedIndicators: readonly string[] = Object.keys(indicatorEvaluators).sort();

/** Figures that pages show beside the indicators, in order of their ids; asked for as indicators are. */
export const pageFigures: readonly string[] = Object.keys(scalingPageEvaluators).sort();

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
  /** In order. */
  readonly months: readonly Month[];
  readonly units: readonly Unit[];
  /** The first month of the authority's span: some figures stand on how many months have had a value. The first asked where left out. */
  readonly since?: Month;
}

/** Every figure that is asked for: indicator by indicator and part by part, months within, units within months. */
export function* figuresOf(cells: CellTable, teams: readonly KnownTeam[], asked: Asked): Generator<PlacedFigure> {
  for (const id of asked.indicators) {
    const [indicator, evaluator] = [definitionOf(id), evaluators[id]];
    if (!indicator || !evaluator) continue;
    const units = asked.units.filter((unit) => existsFor(indicator, unit));
    const members = new Map(units.map((unit) => [unit, cellUnitsOf(unit, teams)]));
    for (const part of evaluator.parts(cells)) {
      const code = part === '' ? id : `${id}/${part}`;
      const months = new MonthsWithValue(indicator, (unit, month) => {
        const read = new CellReader(cells, teams, unit, month, members.get(unit));
        return { raw: evaluator.evaluate(read, part), isSilent: evaluator.isSilent?.(read) ?? false };
      });
      for (const month of asked.months) {
        for (const unit of units)
          yield { code, month, unit, figure: months.figure(unit, month, asked.since ?? asked.months[0]!) };
      }
    }
  }
}

interface Found {
  readonly raw: RawFigure;
  readonly isSilent: boolean;
}

/** Figures of one indicator or part, month after month; counts the months with a value where its minimum asks for them. */
class MonthsWithValue {
  private readonly known = new Map<Unit, { readonly upTo: Month; readonly months: number }>();

  constructor(
    private readonly indicator: Indicator,
    private readonly find: (unit: Unit, month: Month) => Found,
  ) {}

  figure(unit: Unit, month: Month, since: Month): Figure {
    const { raw, isSilent } = this.find(unit, month);
    if (this.indicator.minimum.of !== 'months') return figureOf(this.indicator, raw, unit, isSilent);
    return figureOf(this.indicator, { ...raw, counts: { months: this.months(unit, month, since) } }, unit, isSilent);
  }

  private months(unit: Unit, month: Month, since: Month): number {
    const before = this.known.get(unit);
    const from = before ? ((before.upTo + 1) as Month) : since;
    const fresh = monthsBetween(from, month).filter((one) => this.hasValue(this.find(unit, one))).length;
    const known = { upTo: month, months: (before?.months ?? 0) + fresh };
    this.known.set(unit, known);
    return known.months;
  }

  private hasValue({ raw, isSilent }: Found): boolean {
    return raw.value !== undefined && !isSilent;
  }
}

/** Whether the indicator has a figure for this kind of unit. */
export function existsFor(indicator: Pick<Indicator, 'by'>, unit: Unit): boolean {
  return unit.breakdown === 'whole' || indicator.by.includes(unit.breakdown);
}
