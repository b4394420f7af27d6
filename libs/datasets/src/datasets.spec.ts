import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import {
  cellReader,
  checkRow,
  columnOf,
  datasetByName,
  datasets,
  documentationOf,
  order,
  templateOf,
  type Column,
} from './index.js';
import * as vocabulary from './vocabulary.js';

it('puts what others name before them', () => {
  const before = (first: string, second: string): boolean => order.indexOf(first) < order.indexOf(second);
  const pairs = datasets.flatMap((dataset) =>
    dataset.columns.flatMap(({ names }) =>
      names === 'teams' || names === 'agencies' || names === 'audits' ? [[names, dataset.name]] : [],
    ),
  );
  expect(pairs.length).toBeGreaterThan(20);
  expect(pairs.filter(([first, second]) => !before(first!, second!))).toEqual([]);
});

it('names only columns that are there in keys, months and combinations', () => {
  const unknown = datasets.flatMap((dataset) =>
    [...dataset.key, ...(dataset.completeFor ?? []), ...(dataset.month === undefined ? [] : [dataset.month])]
      .filter((name) => columnOf(dataset, name) === undefined)
      .map((name) => `${dataset.name}.${name}`),
  );
  expect(unknown).toEqual([]);
});

it('uses each heading for one column of a dataset', () => {
  const fold = (heading: string): string => heading.toLowerCase().replace(/[\s_-]/g, '');
  const shared = datasets.flatMap((dataset) => {
    const headings = dataset.columns.flatMap((column) => [...new Set([column.name, ...(column.as ?? [])].map(fold))]);
    return headings.filter((heading, i) => headings.indexOf(heading) !== i).map((heading) => `${dataset.name}: ${heading}`);
  });
  expect(shared).toEqual([]);
});

it('finds a dataset however its name is written', () => {
  expect(datasetByName(' Audit-Answers ')?.name).toBe('audit_answers');
  expect(datasetByName('audit')).toBeUndefined();
});

it.each(datasets.map((dataset) => [dataset.name, dataset] as const))(
  '%s has a template whose worked row would go in',
  (_name, dataset) => {
    const [headings, row] = templateOf(dataset)
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(','));
    expect(row).toHaveLength(headings!.length);
    const readings = dataset.columns.map(
      (column, i) => [column.name, cellReader(column, { arrivedOn: '2026-04-02' })(row![i]!)] as const,
    );
    expect(readings.filter(([, reading]) => 'problem' in reading)).toEqual([]);
    const values = Object.fromEntries(readings.map(([name, reading]) => [name, 'value' in reading ? reading.value : null]));
    expect(checkRow(dataset, values, { arrivedOn: '2026-04-02' })).toEqual([]);
  },
);

it('documents every column with what it accepts and what a blank means', () => {
  const documentation = documentationOf(datasetByName('ratings')!);
  expect(documentation.columns.find(({ name }) => name === 'score')).toEqual({
    name: 'score',
    label: 'Score',
    needed: true,
    accepts: 'a whole number from 0 to 10, or declined, not_asked, absent',
    blankMeans: 'refused',
    headings: ['score', 'scale', 'rating', 'safety scale'],
  });
  expect(documentation.columns.find(({ name }) => name === 'question')?.blankMeans).toBe('safety');
});

it('never lets a person by heading into the columns that hold roles', () => {
  const headings = datasets.flatMap((dataset) =>
    dataset.columns.flatMap((column) => [column.name, column.label, ...(column.as ?? [])]),
  );
  expect(headings.filter((heading) => /^(owner|chair|worker|manager|auditor|name)$/i.test(heading))).toEqual([]);
});

interface SpecifiedColumn extends Omit<Partial<Column>, 'values' | 'max'> {
  readonly values?: string | readonly string[];
  readonly max?: number;
}

interface Specified {
  readonly key: readonly string[];
  readonly month?: string;
  readonly complete_for?: readonly string[];
  readonly columns: Readonly<Record<string, SpecifiedColumn>>;
  readonly rows?: readonly unknown[];
}

const shared = process.env['WAYMARK_SHARED'] ?? join(__dirname, '../../../../shared');
const specification = join(shared, 'spec/datasets.yaml');

if (existsSync(specification)) {
  const specified = parse(readFileSync(specification, 'utf8')) as {
    datasets: Record<string, Specified>;
    vocabulary: Record<string, readonly string[]>;
  };

  it('has the datasets of the specification and no others', () => {
    expect([...order].sort()).toEqual(Object.keys(specified.datasets).sort());
  });

  it.each(Object.entries(specified.datasets))('%s has the columns, key and words of the specification', (name, wanted) => {
    const dataset = datasetByName(name)!;
    expect({ key: dataset.key, month: dataset.month, completeFor: dataset.completeFor }).toEqual({
      key: wanted.key,
      month: wanted.month,
      completeFor: wanted.complete_for,
    });
    const columns = Object.entries(wanted.columns).filter(([column]) => !column.startsWith('<'));
    expect(dataset.columns.map((column) => column.name)).toEqual(columns.map(([column]) => column));
    for (const [columnName, spec] of columns) {
      const column = columnOf(dataset, columnName)!;
      const values = typeof spec.values === 'string' ? specified.vocabulary[spec.values] : spec.values;
      expect([columnName, column.type, column.required === true, column.or, column.is]).toEqual([
        columnName,
        spec.type,
        spec.required === true,
        spec.or,
        spec.is,
      ]);
      expect(column.values === undefined ? undefined : [...column.values]).toEqual(values);
      expect(column.type === 'text' ? column.maxLength : column.max).toBe(spec.max);
      expect(column.min).toBe(spec.min);
      expect(column.as ?? []).toEqual(expect.arrayContaining([...(spec.as ?? [])]));
    }
  });

  it('has the elements of each theme', () => {
    expect(vocabulary.elements).toEqual(specified.vocabulary['element']);
  });
} else {
  console.warn(`The specification of the datasets is not at ${specification}; the comparison with it is passed over.`);
}
