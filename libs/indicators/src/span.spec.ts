import { type Month, monthFromText, monthText } from '@waymark/calendar';
import { type Cell, CellTable, feedMeasure, filledMeasure, whole } from '@waymark/observations';
import { monthsOfSpan, spanOf } from './index.js';

const month = (text: string) => monthFromText(text)!;

function filled(dataset: string, text: string, measure = filledMeasure(dataset)): Cell {
  return { measure, at: month(text), unit: whole, split: '', value: 0, n: 1, weight: 0 };
}

function spanText(cells: readonly Cell[], latest = '2026-06'): string | undefined {
  const span = spanOf(new CellTable(cells), ['practice', 'actions', 'training', 'notes'], month(latest));
  return span && `${monthText(span.from)} to ${monthText(span.to)}`;
}

it('runs from the earliest to the latest filled month of any dataset, months in between included', () => {
  expect(spanText([filled('practice', '2025-06'), filled('training', '2025-01')])).toBe('2025-01 to 2025-06');
  expect(monthsOfSpan({ from: month('2025-01'), to: month('2025-06') })).toHaveLength(6);
});

it('does not open months for what is only planned, nor for notes', () => {
  const fed = [filled('actions', '2025-12', feedMeasure('actions')), filled('notes', '2025-11', feedMeasure('notes'))];
  expect(spanText([filled('practice', '2025-06'), ...fed])).toBe('2025-06 to 2025-06');
});

it('does not open a month more than 24 months before the next filled one, nor any before it', () => {
  expect(spanText([filled('practice', '2025-06'), filled('training', '2023-06')])).toBe('2023-06 to 2025-06');
  expect(spanText([filled('practice', '2025-06'), filled('training', '2023-05')])).toBe('2025-06 to 2025-06');
  expect(spanText([filled('practice', '2025-06'), filled('training', '2023-05'), filled('training', '2023-04')])).toBe(
    '2025-06 to 2025-06',
  );
});

it('does not open a month that begins after the newest file arrived', () => {
  expect(spanText([filled('practice', '2025-06'), filled('training', '2025-08')], '2025-07')).toBe('2025-06 to 2025-06');
  expect(spanText([filled('practice', '2025-06')], '2025-05')).toBeUndefined();
});

it('opens nothing where nothing is known', () => {
  expect(monthsOfSpan(spanOf(new CellTable([]), ['practice'], 0 as Month))).toEqual([]);
});
