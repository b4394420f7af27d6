import type { ListRow } from '@waymark/contract';
import { quantile } from '@waymark/statistics';

/** A row of published figures. */
export type Published = ListRow<'benchmarks'>;

/** The published values of one year: of England, and of the authorities that have one. */
export interface PublishedYear {
  readonly year: number;
  /** `undefined` where there is none; then `englandReason` may say why. */
  readonly england?: number;
  readonly englandReason?: string;
  readonly source?: string;
  readonly authorities: number;
  /** The middle half of the authorities; left out below four of them. */
  readonly middle?: { readonly from: number; readonly to: number };
  /** Authorities without a value, by the letter that was published in its place. */
  readonly withoutValue: readonly { readonly reason: string; readonly authorities: number }[];
}

const england = 'E92000001';
const leastForMiddle = 4;

/** Councils have codes of their own, two that report together a pair of them; England and its regions are no authorities. */
function isAuthority(code: string): boolean {
  return /^E(06|07|08|09|10)\d{6}/.test(code) || /^\d{3}\b/.test(code);
}

/** The published years of one measure in their order; empty where nothing was published of it. */
export function publishedYears(rows: readonly Published[], measure: string): readonly PublishedYear[] {
  const ofMeasure = rows.filter((row) => row.measure === measure);
  const years = [...new Set(ofMeasure.map(({ year }) => year))].sort((a, b) => a - b);
  return years.map((year) =>
    yearOf(
      ofMeasure.filter((row) => row.year === year),
      year,
    ),
  );
}

function yearOf(rows: readonly Published[], year: number): PublishedYear {
  const whole = rows.find(({ area_code }) => area_code === england);
  const authorities = rows.filter(({ area_code }) => isAuthority(area_code));
  const values = authorities.flatMap(({ value }) => value ?? []);
  const [from, to] = [quantile(values, 0.25), quantile(values, 0.75)];
  const hasMiddle = values.length >= leastForMiddle && from !== undefined && to !== undefined;
  return {
    year,
    england: whole?.value ?? undefined,
    englandReason: whole?.reason ?? undefined,
    source: whole?.source ?? authorities[0]?.source ?? undefined,
    authorities: values.length,
    middle: hasMiddle ? { from, to } : undefined,
    withoutValue: reasonsOf(authorities.filter(({ value }) => value === null)),
  };
}

function reasonsOf(rows: readonly Published[]): PublishedYear['withoutValue'] {
  const reasons = [...new Set(rows.map(({ reason }) => reason ?? ''))].sort();
  return reasons.map((reason) => ({ reason, authorities: rows.filter((row) => (row.reason ?? '') === reason).length }));
}

/** The last year in which a value of England was published; `undefined` where none ever was. */
export function lastOfEngland(years: readonly PublishedYear[]): (PublishedYear & { readonly england: number }) | undefined {
  return years.findLast((year): year is PublishedYear & { england: number } => year.england !== undefined);
}
