import { columnOf, datasetByName } from '@waymark/datasets';
import { definitionOf } from '@waymark/indicators';
import { neededColumns } from './needed-columns.js';

it.each(neededColumns)('$dataset $column is a column that may be blank and whose blank says nothing by itself', (needed) => {
  const column = columnOf(datasetByName(needed.dataset)!, needed.column);

  expect(column).toBeDefined();
  expect([column?.required, column?.blankMeans, column?.blankIs]).toEqual([undefined, undefined, undefined]);
});

it.each(neededColumns)('$dataset $column is read by measures that are made of $dataset, or shown on a page', (needed) => {
  expect(needed.measures.length + (needed.pages ?? []).length).toBeGreaterThan(0);
  for (const id of needed.measures) expect(definitionOf(id)?.from).toContain(needed.dataset);
});

it('names each column once', () => {
  const names = neededColumns.map(({ dataset, column }) => `${dataset}.${column}`);
  expect(names).toEqual([...new Set(names)]);
});
