import { askedItem } from '@waymark/contract';
import { answerMeasure, askedMeasure } from '@waymark/feedback';
import { WordColumnBuilder, encodeFrame, narrowNumbers } from '@waymark/frames';
import { type KnownTeam, cellUnitsOf, unitsOf } from '@waymark/indicators';
import type { Instrument } from '@waymark/instruments';
import type { CellTable, Count } from '@waymark/observations';
import { unitName } from '../figures/unit-name.js';

/** Encodes what the replies to a survey say as the frame of the contract, for the whole, each service area and each team. */
export function answersFrame(cells: CellTable, teams: readonly KnownTeam[], instrument: Instrument, version: number): Uint8Array {
  const [item, unit] = [new WordColumnBuilder(), new WordColumnBuilder()];
  const [month, level, n]: [number[], number[], number[]] = [[], [], []];
  const units = unitsOf(teams).map((one) => ({ name: unitName(one), members: cellUnitsOf(one, teams) }));
  const measures = [
    { code: askedItem, measure: askedMeasure(instrument.id) },
    ...instrument.items.map(({ code }) => ({ code, measure: answerMeasure(instrument.id, code) })),
  ];
  for (const { code, measure } of measures) {
    for (const time of cells.timesOf(measure)) {
      for (const { name, members } of units) {
        for (const [value, many] of summed(cells.at(measure, time, members))) {
          item.add(code);
          unit.add(name);
          month.push(time);
          level.push(value);
          n.push(many);
        }
      }
    }
  }
  const numbers = (values: readonly number[]) => ({ kind: 'numbers', values: narrowNumbers(values) }) as const;
  return encodeFrame({
    length: month.length,
    columns: { item: item.build(), unit: unit.build(), month: numbers(month), level: numbers(level), n: numbers(n) },
    facts: { version: String(version), instrument: instrument.id },
  });
}

/** How many stand at each value, over all places; values at which nothing stands are left out. */
function summed(counts: readonly Count[]): readonly (readonly [value: number, n: number])[] {
  const sums = new Map<number, number>();
  for (const { value, n } of counts) sums.set(value, (sums.get(value) ?? 0) + n);
  return [...sums].filter(([, n]) => n !== 0).sort(([a], [b]) => a - b);
}
