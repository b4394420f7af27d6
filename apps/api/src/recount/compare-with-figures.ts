import { monthText } from '@waymark/calendar';
import { pageFigures, workedIndicators } from '@waymark/indicators';
import type { EntityManager } from 'typeorm';
import type { AuthorityEntity } from '../authorities/authority.entity.js';
import type { Figures } from '../figures/figures.service.js';
import { type IndependentValue, independentValues } from './independent.js';

/** A figure on which the product and the independent count do not agree; `undefined`: one of them does not have it. */
export interface Disagreement {
  readonly indicator: string;
  readonly month: string;
  readonly breakdown: IndependentValue['breakdown'];
  readonly unit_code: string;
  readonly figure: Counts | undefined;
  readonly independent: Counts | undefined;
}

type Counts = Pick<IndependentValue, 'numerator' | 'denominator' | 'value'>;

/** What was compared, and every figure that differs. */
export interface Comparison {
  /** Figures that one side or both have. */
  readonly compared: number;
  readonly disagreements: readonly Disagreement[];
}

/** The indicators that the product works out, and the figures that its pages show beside them. */
const indicators: readonly string[] = [...workedIndicators, ...pageFigures];

/**
 * Sets the product's figures beside the independent ones, for every figure that the product works out: numerator and denominator
 * exactly, the value to a thousand-millionth.
 */
export async function compareWithFigures(
  database: EntityManager,
  authority: AuthorityEntity,
  figures: Figures,
): Promise<Comparison> {
  const ours = new Map<string, IndependentValue>();
  for (const { code, month, unit, figure } of await figures.values(database, authority, { indicators })) {
    const placed = { indicator: code, month: monthText(month), breakdown: unit.breakdown, unit_code: unit.code };
    const { numerator = null, denominator, value = null } = figure;
    ours.set(placeOf(placed), { ...placed, numerator, denominator, value });
  }
  const independent = (await independentValues(database, authority.id)).filter(({ indicator }) => isWorked(indicator));
  const theirs = new Map(independent.map((value) => [placeOf(value), value]));
  const all = new Map([...ours, ...theirs]);
  const disagreements = [...all].flatMap(([place, { indicator, month, breakdown, unit_code }]) => {
    const [figure, counted] = [ours.get(place), theirs.get(place)];
    return agree(figure, counted)
      ? []
      : [{ indicator, month, breakdown, unit_code, figure: counts(figure), independent: counts(counted) }];
  });
  return { compared: all.size, disagreements };
}

function isWorked(code: string): boolean {
  const [id = code] = code.split('/');
  return indicators.includes(id);
}

function placeOf({ indicator, month, breakdown, unit_code }: Omit<IndependentValue, keyof Counts>): string {
  return JSON.stringify([indicator, month, breakdown, unit_code]);
}

function agree(one: Counts | undefined, other: Counts | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return one.numerator === other.numerator && one.denominator === other.denominator && sameValue(one.value, other.value);
}

function sameValue(one: number | null, other: number | null): boolean {
  return one === null || other === null ? one === other : Math.abs(one - other) <= 1e-9;
}

function counts(value: Counts | undefined): Counts | undefined {
  return value && { numerator: value.numerator, denominator: value.denominator, value: value.value };
}
