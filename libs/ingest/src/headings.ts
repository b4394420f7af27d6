import type { Column, Dataset } from '@waymark/datasets';
import type { Instrument, Item } from '@waymark/instruments';
import { surveyToolColumns } from './survey-tools.js';

/**
 * A heading without case, blanks of any kind, hyphens, underscores, invisible characters and a closing mark, its quotation marks straight:
 * how headings are compared.
 */
export function foldHeading(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02BC`\u00B4]/g, "'")
    .replace(/[\u201C\u201D]/g, '"')
    .replace(/[\s_\u00AD\u200B-\u200F\u2010-\u2015\u2060\uFEFF-]+/gu, '')
    .replace(/[:?*.]+$/, '');
}

/** What a heading of an item code fills: what the item answers, or the difference beside its evidence. */
export interface ItemHeading {
  readonly instrument: Instrument;
  readonly item: Item;
  readonly part: 'answer' | 'difference';
}

/** What an item's column is called in messages and saved answers: the code, and which part of it where it has two. */
export function itemName({ item, part }: Pick<ItemHeading, 'item' | 'part'>): string {
  return `${item.code} ${part}`;
}

/** The headings of a dataset, folded: its columns' own names, their other names, item codes, and the questions as they are asked. */
export interface KnownHeadings {
  readonly own: ReadonlyMap<string, Column>;
  readonly other: ReadonlyMap<string, Column>;
  readonly items: ReadonlyMap<string, ItemHeading>;
  /** A question can be put by several instruments. */
  readonly questions: ReadonlyMap<string, readonly ItemHeading[]>;
}

/** Every heading by which a column or an item of this dataset is recognised. */
export function knownHeadings(dataset: Dataset, instruments: readonly Instrument[]): KnownHeadings {
  const own = new Map(dataset.columns.map((column) => [foldHeading(column.name), column]));
  const other = new Map<string, Column>();
  for (const column of dataset.columns) for (const alias of column.as ?? []) putIfFree(other, foldHeading(alias), column);
  for (const column of dataset.columns) putIfFree(other, foldHeading(column.label), column);
  if (dataset.items === 'survey') for (const [heading, column] of surveyToolColumns(own)) putIfFree(other, heading, column);
  const items = itemHeadings(dataset, instruments);
  return { own, other, items, questions: questionsOf(dataset, items) };
}

function putIfFree(headings: Map<string, Column>, heading: string, column: Column): void {
  if (!headings.has(heading)) headings.set(heading, column);
}

function itemHeadings(dataset: Dataset, instruments: readonly Instrument[]): ReadonlyMap<string, ItemHeading> {
  const headings = new Map<string, ItemHeading>();
  for (const instrument of instruments.filter((one) => answersLandIn(dataset, one))) {
    for (const item of instrument.items) {
      headings.set(foldHeading(item.code), { instrument, item, part: 'answer' });
      if (dataset.items !== 'audit' || item.answer !== 'evidence_and_difference') continue;
      headings.set(foldHeading(`${item.code}.difference`), { instrument, item, part: 'difference' });
    }
  }
  return headings;
}

function answersLandIn(dataset: Dataset, instrument: Instrument): boolean {
  if (dataset.items === 'audit') return instrument.kind === 'audit';
  return dataset.items === 'survey' && instrument.kind !== 'audit' && instrument.landsIn === undefined;
}

function questionsOf(dataset: Dataset, items: ReadonlyMap<string, ItemHeading>): ReadonlyMap<string, readonly ItemHeading[]> {
  const questions = new Map<string, ItemHeading[]>();
  if (dataset.items !== 'survey') return questions;
  for (const heading of items.values()) {
    const asked = foldHeading(heading.item.text);
    questions.set(asked, [...(questions.get(asked) ?? []), heading]);
  }
  return questions;
}
