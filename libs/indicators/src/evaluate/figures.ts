import { type Month, monthsBetween } from '@waymark/calendar';
import type { CellTable } from '@waymark/observations';
import { definitionOf } from '../catalogue.js';
import type { Figure, RawFigure } from '../figure.js';
import type { Indicator } from '../indicator.js';
import { type KnownTeam, type Unit, cellUnitsOf, wholeAuthority } from '../unit.js';
import { alignmentEvaluators } from './alignment.js';
import { CellReader } from './cell-reader.js';
import { type Cut, cutsOf, isCutIn } from './cut.js';
import type { Evaluator } from './evaluator.js';
import { figureOf } from './figure-of.js';
import { leadershipEvaluators } from './leadership.js';
import { learningEvaluators } from './learning.js';
import { measuresEvaluators } from './measures.js';
import { scalingPageEvaluators } from './open-cases-scaled.js';
import { openChildrenEvaluators } from './open-children.js';

const indicatorEvaluators: Readonly<Record<string, Evaluator>> = {
  ...leadershipEvaluators,
  ...learningEvaluators,
  ...alignmentEvaluators,
  ...measuresEvaluators,
};

const pageEvaluators: Readonly<Record<string, Evaluator>> = { ...scalingPageEvaluators, ...openChildrenEvaluators };

const evaluators: Readonly<Record<string, Evaluator>> = { ...indicatorEvaluators, ...pageEvaluators };

/** The indicators that are worked out, in order of their ids. */
export const workedIndicators: readonly string[] = Object.keys(indicatorEvaluators).sort();

/** Figures that pages show beside the indicators, in order of their ids; asked for as indicators are. */
export const pageFigures: readonly string[] = Object.keys(pageEvaluators).sort();

/** A figure with what it is for. `code` is the indicator's id, or ID/part. */
export interface PlacedFigure {
  readonly code: string;
  readonly month: Month;
  readonly unit: Unit;
  /** Left out for all rows of the unit. */
  readonly cut?: Cut;
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
  for (const { indicator, evaluator } of workedOf(asked.indicators)) {
    const units = asked.units.filter((unit) => existsFor(indicator, unit));
    for (const part of evaluator.parts(cells)) {
      const find = findIn(cells, teams, units, (read) => found(evaluator, read, part));
      const months = new MonthsWithValue(indicator, find);
      for (const month of asked.months) {
        for (const unit of units) {
          const figure = months.figure(unit, month, asked.since ?? asked.months[0]!);
          yield { code: codeOf(indicator, part), month, unit, figure };
        }
      }
    }
  }
}

/**
 * Every figure that is asked for, cut by what its rows carry (rules.breakdowns): indicator, part, cut and unit, months within. A series
 * of which no month has a value is left out. Parts that are found in the data are cuts by themselves and are not cut again.
 */
export function* cutFiguresOf(cells: CellTable, teams: readonly KnownTeam[], asked: Asked): Generator<PlacedFigure> {
  for (const { indicator, evaluator } of workedOf(asked.indicators)) {
    const parts = indicator.openParts === undefined ? evaluator.parts(cells) : [''];
    for (const cut of cutsOf(indicator, cells)) {
      const units = asked.units.filter((unit) => existsFor(indicator, unit) && isCutIn(cut, unit));
      for (const part of parts) {
        const find = findIn(cells, teams, units, (read) => found(evaluator, read, part), cut);
        if (!asked.months.some((month) => find(wholeAuthority, month).raw.value !== undefined)) continue;
        for (const unit of units) {
          const series = asked.months.map((month) => {
            const { raw, isSilent } = find(unit, month);
            return { code: codeOf(indicator, part), month, unit, cut, figure: figureOf(indicator, raw, unit, isSilent) };
          });
          if (series.some(({ figure }) => figure.value !== undefined)) yield* series;
        }
      }
    }
  }
}

function workedOf(ids: readonly string[]): readonly { readonly indicator: Indicator; readonly evaluator: Evaluator }[] {
  return ids.flatMap((id) => {
    const [indicator, evaluator] = [definitionOf(id), evaluators[id]];
    return indicator && evaluator ? [{ indicator, evaluator }] : [];
  });
}

function codeOf({ id }: Indicator, part: string): string {
  return part === '' ? id : `${id}/${part}`;
}

type Find = (unit: Unit, month: Month) => Found;

/** Reads one unit and month after the other; which cells a unit is the sum of is looked up once. */
function findIn(
  cells: CellTable,
  teams: readonly KnownTeam[],
  units: readonly Unit[],
  look: (read: CellReader) => Found,
  cut?: Cut,
): Find {
  const members = new Map(units.map((unit) => [unit, cellUnitsOf(unit, teams)]));
  return (unit, month) => look(new CellReader(cells, teams, unit, month, members.get(unit), cut));
}

function found(evaluator: Evaluator, read: CellReader, part: string): Found {
  return { raw: evaluator.evaluate(read, part), isSilent: evaluator.isSilent?.(read) ?? false };
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
    private readonly find: Find,
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
