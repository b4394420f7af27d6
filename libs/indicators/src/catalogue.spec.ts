import { catalogue, definitionOf, pageDefinitions, pageFigures, workedIndicators } from './index.js';

it('works out every indicator that it defines, and every figure of a page', () => {
  expect(workedIndicators).toEqual(catalogue.map(({ id }) => id).sort());
  expect(pageFigures).toEqual(pageDefinitions.map(({ id }) => id).sort());
  expect(catalogue).toHaveLength(45);
});

it('never uses an id or a short name twice', () => {
  const all = [...catalogue, ...pageDefinitions];
  for (const names of [all.map(({ id }) => id), all.map(({ short }) => short)]) expect(new Set(names).size).toBe(names.length);
});

it('keeps short names short enough for a chip', () => {
  expect([...catalogue, ...pageDefinitions].filter(({ short }) => short.length > 28).map(({ id }) => id)).toEqual([]);
});

it('finds a definition by its id, of an indicator and of a page', () => {
  expect([definitionOf('MM-23')?.id, definitionOf('SC-01')?.id, definitionOf('XX-01')]).toEqual(['MM-23', 'SC-01', undefined]);
});
