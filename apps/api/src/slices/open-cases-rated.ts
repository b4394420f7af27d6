import { type Month, addMonths, monthsBetween } from '@waymark/calendar';
import { openChildrenRowsMeasure, practiceRowsMeasure } from '@waymark/cases';
import { notRated, notSent } from '@waymark/contract';
import { WordColumnBuilder, encodeFrame, narrowNumbers } from '@waymark/frames';
import { type KnownTeam, cellUnitsOf, openCaseListOf, unitsOf } from '@waymark/indicators';
import { type CellTable, type WantedUnits, feedMeasure } from '@waymark/observations';
import { latestProfessionalMeasure } from '@waymark/scaling';
import { unitName } from '../figures/unit-name.js';

const windowMonths = 6;

interface RatedCases {
  readonly rating: number;
  readonly n: number;
}

/** Encodes how open cases were rated at each month's end as the frame of the contract: for every unit, all cases and each pathway. */
export function openCasesRatedFrame(
  cells: CellTable,
  teams: readonly KnownTeam[],
  months: readonly Month[],
  version: number,
): Uint8Array {
  const [unit, cut] = [new WordColumnBuilder(), new WordColumnBuilder()];
  const [month, rating, n]: [number[], number[], number[]] = [[], [], []];
  const cuts = ['', ...pathwaysOf(cells).map((word) => `pathway=${word}`)];
  const units = unitsOf(teams).map((one) => ({ name: unitName(one), members: cellUnitsOf(one, teams) }));
  for (const one of months) {
    const isSilent = nothingSent(cells, one);
    for (const { name, members } of units) {
      for (const split of cuts) {
        for (const cases of ratedCases(cells, one, members, split, isSilent)) {
          unit.add(name);
          cut.add(split);
          month.push(one);
          rating.push(cases.rating);
          n.push(cases.n);
        }
      }
    }
  }
  const numbers = (values: readonly number[]) => ({ kind: 'numbers', values: narrowNumbers(values) }) as const;
  return encodeFrame({
    length: month.length,
    columns: { unit: unit.build(), cut: cut.build(), month: numbers(month), rating: numbers(rating), n: numbers(n) },
    facts: { version: String(version) },
  });
}

function pathwaysOf(cells: CellTable): readonly string[] {
  const words = [practiceRowsMeasure, openChildrenRowsMeasure].flatMap((rows) => cells.wordsOf(rows, 'pathway'));
  return [...new Set(words)].sort();
}

/** Nothing sent is not zero: without any rating in the six months, in the whole authority, no case can be called not rated. */
function nothingSent(cells: CellTable, month: Month): boolean {
  return monthsBetween(addMonths(month, 1 - windowMonths), month).every(
    (one) => cells.at(feedMeasure('ratings'), one).length === 0,
  );
}

function ratedCases(
  cells: CellTable,
  month: Month,
  members: WantedUnits,
  split: string,
  isSilent: boolean,
): readonly RatedCases[] {
  const { rows, measureOf } = openCaseListOf(cells, month);
  const open = total(cells.latest(rows, rows, month, members, split));
  if (open === 0) return [];
  if (isSilent) return [{ rating: notSent, n: open }];
  const sums = new Map<number, number>();
  for (const { value, n } of cells.latest(rows, measureOf(latestProfessionalMeasure), month, members, split)) {
    sums.set(value, (sums.get(value) ?? 0) + n);
  }
  const rated = [...sums].map(([rating, n]) => ({ rating, n })).sort((a, b) => a.rating - b.rating);
  const others = open - total(rated);
  return others === 0 ? rated : [{ rating: notRated, n: others }, ...rated];
}

function total(counts: readonly { readonly n: number }[]): number {
  return counts.reduce((sum, { n }) => sum + n, 0);
}
