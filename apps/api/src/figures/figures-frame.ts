import { type FigureState, figureStates, valueSteps, wholeFigure } from '@waymark/contract';
import { WordColumnBuilder, encodeFrame, narrowNumbers } from '@waymark/frames';
import { type PlacedFigure, nameOfCut } from '@waymark/indicators';
import { unitName } from './unit-name.js';

const stateNumbers = new Map<FigureState, number>(figureStates.map((state, position) => [state, position]));

/** Encodes figures as the frame of the contract: one row a figure, month and unit, and one a value of its distribution. */
export function figuresFrame(figures: Iterable<PlacedFigure>, version: number): Uint8Array {
  const [figure, unit, cut] = [new WordColumnBuilder(), new WordColumnBuilder(), new WordColumnBuilder()];
  const [month, at, numerator, denominator, n, value, state]: number[][] = [[], [], [], [], [], [], []];
  const add = (placed: PlacedFigure, row: { at: number; numerator: number; denominator: number; n: number; value: number }) => {
    figure.add(placed.code);
    unit.add(unitName(placed.unit));
    cut.add(placed.cut ? nameOfCut(placed.cut) : '');
    month!.push(placed.month);
    at!.push(row.at);
    numerator!.push(row.numerator);
    denominator!.push(row.denominator);
    n!.push(row.n);
    value!.push(row.value);
    state!.push(stateNumbers.get(placed.figure.state)!);
  };
  for (const placed of figures) {
    const { numerator: top = 0, denominator: bottom, n: stands, value: found = NaN, distribution = [] } = placed.figure;
    add(placed, { at: wholeFigure, numerator: top, denominator: bottom, n: stands, value: found });
    for (const step of distribution) {
      add(placed, { at: Math.round(step.value * valueSteps), numerator: 0, denominator: bottom, n: step.n, value: NaN });
    }
  }
  const numbers = (values: readonly number[]) => ({ kind: 'numbers', values: narrowNumbers(values) }) as const;
  return encodeFrame({
    length: month!.length,
    columns: {
      figure: figure.build(),
      unit: unit.build(),
      cut: cut.build(),
      month: numbers(month!),
      at: numbers(at!),
      numerator: numbers(numerator!),
      denominator: numbers(denominator!),
      n: numbers(n!),
      value: { kind: 'numbers', values: Float64Array.from(value!) },
      state: numbers(state!),
    },
    facts: { version: String(version) },
  });
}
