import type { Column, Dataset } from './dataset.js';

/** A CSV file to begin with: every column of the dataset as a heading, and one worked row about nobody. */
export function templateOf(dataset: Dataset): string {
  const headings = [...dataset.columns.map((column) => column.name), ...exampleItems(dataset).map(([code]) => code)];
  const row = [...dataset.columns.map((column) => column.example ?? ''), ...exampleItems(dataset).map(([, answer]) => answer)];
  return `${headings.map(csvCell).join(',')}\r\n${row.map(csvCell).join(',')}\r\n`;
}

function exampleItems(dataset: Dataset): readonly (readonly [code: string, answer: string])[] {
  if (dataset.items !== 'survey') return [];
  return [
    ['p1', 'mostly'],
    ['p2', 'completely'],
    ['p15', '7'],
  ];
}

function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One column as a reader needs it. */
export interface ColumnDocumentation {
  readonly name: string;
  readonly label: string;
  readonly needed: boolean;
  /** What may stand in a cell, in words. */
  readonly accepts: string;
  readonly is?: string;
  readonly blankMeans: string;
  readonly headings: readonly string[];
}

/** A dataset as a reader needs it: screens and the guide to files are made of it. */
export interface DatasetDocumentation {
  readonly name: string;
  readonly label: string;
  readonly is: string;
  readonly key: readonly string[];
  readonly columns: readonly ColumnDocumentation[];
  /** What rows are refused for, beside their cells. */
  readonly refusals: readonly string[];
  readonly completeFor?: readonly string[];
  readonly neverStored: readonly string[];
}

export function documentationOf(dataset: Dataset): DatasetDocumentation {
  return {
    name: dataset.name,
    label: dataset.label,
    is: dataset.is,
    key: dataset.key,
    columns: dataset.columns.map(documentationOfColumn),
    refusals: dataset.rows.map((rule) => rule.reason),
    completeFor: dataset.completeFor,
    neverStored: dataset.neverStored ?? [],
  };
}

function documentationOfColumn(column: Column): ColumnDocumentation {
  return {
    name: column.name,
    label: column.label,
    needed: column.required === true,
    accepts: acceptedBy(column),
    is: column.is,
    blankMeans: column.blankMeans ?? (column.required === true ? 'refused' : 'not recorded'),
    headings: [column.name, ...(column.as ?? [])],
  };
}

function acceptedBy(column: Column): string {
  const words = column.or === undefined ? '' : `, or ${column.or.join(', ')}`;
  switch (column.type) {
    case 'ref':
      return `the ${column.refersTo === 'case' ? "case's" : "person's"} identifier in the source system; becomes a code before it is stored`;
    case 'code':
      return 'a short identifier that is not personal';
    case 'date':
      return column.happened === true ? 'a date, not later than today: 31/03/2026' : 'a date: 31/03/2026';
    case 'month':
      return 'a month: 2026-03';
    case 'yes_no':
      return 'yes or no';
    case 'one_of':
      return `one of: ${(column.values ?? []).join(', ')}`;
    case 'whole':
      return `a whole number${rangeWords(column)}${words}`;
    case 'number':
      return `a number${rangeWords(column)}`;
    case 'text':
      return column.maxLength === undefined ? 'words' : `words, at most ${column.maxLength} characters`;
  }
}

function rangeWords({ min, max }: Column): string {
  if (min !== undefined && max !== undefined) return ` from ${min} to ${max}`;
  return min === undefined ? '' : ` of at least ${min}`;
}
