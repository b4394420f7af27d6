import { monthText } from '@waymark/calendar';
import type { PlacedFigure } from '@waymark/indicators';
import { withoutFormula } from '@waymark/ingest';

/** The columns of exported values; other people's programs rely on them. */
export const valueColumns = [
  'indicator',
  'month',
  'breakdown',
  'unit_code',
  'numerator',
  'denominator',
  'value',
  'lower',
  'upper',
  'n',
  'state',
] as const;

export type ValueRow = Readonly<Record<(typeof valueColumns)[number], string | number | null>>;

/** One exported value, in full precision; null where there is none. */
export function valueRow({ code, month, unit, figure }: PlacedFigure): ValueRow {
  return {
    indicator: code,
    month: monthText(month),
    breakdown: unit.breakdown,
    unit_code: unit.code,
    numerator: figure.numerator ?? null,
    denominator: figure.denominator,
    value: figure.value ?? null,
    lower: figure.lower ?? null,
    upper: figure.upper ?? null,
    n: figure.n,
    state: figure.state,
  };
}

export const valuesHeader = `${valueColumns.join(',')}\n`;

/** One line of the CSV. Codes are quoted where a comma or a quote stands in them, and never begin like a formula. */
export function valueLine(placed: PlacedFigure): string {
  const row = valueRow(placed);
  return `${valueColumns.map((column) => cellText(row[column])).join(',')}\n`;
}

function cellText(value: string | number | null): string {
  if (value === null) return '';
  const text = typeof value === 'string' ? withoutFormula(value) : String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
