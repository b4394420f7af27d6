import type { DatasetQuality } from '@waymark/contract';
import { type Indicator, type Point, countText, monthWords, tooFewWords } from '@waymark/indicators';

/** How far a figure can be trusted, in words; each with its reasons. */
export type Trust = 'good' | 'with-care' | 'not-yet';

export const trustWords: Readonly<Record<Trust, string>> = {
  good: 'Good',
  'with-care': 'Use with care',
  'not-yet': 'Not yet',
};

/** Something that stands in the way of a figure, and what would mend it. */
export interface Obstacle {
  readonly trust: Trust;
  readonly why: string;
  readonly repair: string;
  /** The dataset whose file mends it. */
  readonly dataset?: string;
}

/** What is known of one measure. */
export interface MeasureTrust {
  readonly indicator: Indicator;
  readonly trust: Trust;
  readonly obstacles: readonly Obstacle[];
}

/** From this share of blanks on a column is said to be thin; from the second on a figure of it is hardly one. */
const thin = 0.1;
const mostly = 0.5;

/** Two months behind the latest is late: files come at the end of a month, and one month is the usual wait. */
const monthsLate = 2;

interface Known {
  readonly quality: readonly DatasetQuality[];
  readonly labelOf: (dataset: string) => string;
  /** The latest figure of the whole service, of its fullest part where it is a family; left out where there is none. */
  readonly latest: Pick<Point, 'state' | 'n'> | undefined;
  /** Months since January 1970. */
  readonly lastMonth: number | undefined;
}

/** How far a measure can be trusted: what is missing, late, thin or too few, each with what would mend it. */
export function trustIn(indicator: Indicator, known: Known): MeasureTrust {
  const absent = indicator.from.flatMap((dataset) => missing(dataset, known));
  const obstacles = [
    ...absent,
    ...indicator.from.flatMap((dataset) => late(indicator, dataset, known)),
    ...indicator.from.flatMap((dataset) => thinColumns(indicator, dataset, known)),
    ...(absent.length > 0 ? [] : tooFew(indicator, known)),
  ];
  const worst = (['not-yet', 'with-care'] as const).find((trust) => obstacles.some((one) => one.trust === trust));
  return { indicator, trust: worst ?? 'good', obstacles };
}

function qualityOf(dataset: string, { quality }: Known): DatasetQuality | undefined {
  return quality.find((one) => one.dataset === dataset);
}

function missing(dataset: string, known: Known): readonly Obstacle[] {
  if (qualityOf(dataset, known)?.last) return [];
  const label = known.labelOf(dataset);
  return [{ trust: 'not-yet', why: `${label} never arrived.`, repair: `Send ${label.toLocaleLowerCase('en-GB')}.`, dataset }];
}

function late({ rhythm }: Indicator, dataset: string, known: Known): readonly Obstacle[] {
  const found = qualityOf(dataset, known)?.months;
  if (!found || known.lastMonth === undefined || rhythm === 'wave') return [];
  const last = monthNumber(found.from) + found.rows.length - 1;
  if (known.lastMonth - last < monthsLate) return [];
  const label = known.labelOf(dataset);
  return [
    {
      trust: 'with-care',
      why: `${label}: the last rows are of ${monthWords(last as Parameters<typeof monthWords>[0])}.`,
      repair: `Send the months since.`,
      dataset,
    },
  ];
}

function thinColumns({ id }: Indicator, dataset: string, known: Known): readonly Obstacle[] {
  return (qualityOf(dataset, known)?.columns ?? [])
    .filter(({ measures }) => measures.includes(id))
    .flatMap(({ label, column, rows, blank, notInSource }) => {
      const share = rows === 0 ? 0 : (blank + notInSource) / rows;
      if (share < thin) return [];
      const isAbsent = notInSource === rows;
      const where = known.labelOf(dataset);
      return [
        {
          trust: share >= mostly ? ('not-yet' as const) : ('with-care' as const),
          why: isAbsent
            ? `${where} has no column “${label}” (${column}).`
            : `${where}: “${label}” is blank in ${Math.round(share * 100)}% of ${countText(rows)} rows.`,
          repair: isAbsent ? `Add the column ${column} to the file.` : `Fill in the column ${column}, and send the rows again.`,
          dataset,
        },
      ];
    });
}

function tooFew(indicator: Indicator, { latest }: Known): readonly Obstacle[] {
  if (latest?.state === 'ok') return [];
  if (latest === undefined || latest.state === 'none') {
    return [{ trust: 'not-yet', why: 'No row counts in it so far.', repair: plainRepair(indicator) }];
  }
  if (latest.state === 'silent') {
    return [{ trust: 'not-yet', why: 'Nothing was sent for the latest month.', repair: 'Send the month that is missing.' }];
  }
  if (latest.state === 'hidden') return [];
  return [
    {
      trust: 'not-yet',
      why: `Too few: ${tooFewWords(indicator, latest.n)}.`,
      repair: 'It fills by itself as more arrive; nothing is wrong.',
    },
  ];
}

function plainRepair({ plain }: Indicator): string {
  return `It counts: ${plain.in[0]!.toLocaleLowerCase('en-GB')}${plain.in.slice(1)}`;
}

function monthNumber(text: string): number {
  const [year, month] = text.split('-').map(Number);
  return (year! - 1970) * 12 + month! - 1;
}
