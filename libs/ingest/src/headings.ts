import type { Column, Dataset } from '@waymark/datasets';
import type { Instrument, Item } from '@waymark/instruments';

/** A heading without case, blanks of any kind, hyphens, underscores, invisible characters and a closing mark: how headings are compared. */
export function foldHeading(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\u00AD\u200B-\u200F\u2010-\u2015\u2060\uFEFF-]+/gu, '')
    .replace(/[:?*.]+$/, '');
}

/** What a heading of an item code fills: what the item answers, or the difference beside its evidence. */
export interface ItemHeading {
  readonly instrument: Instrument;
  readonly item: Item;
  readonly part: 'answer' | 'difference';
}

/** The headings of a dataset, folded: its columns' own names, their other names, and item codes. */
export interface KnownHeadings {
  readonly own: ReadonlyMap<string, Column>;
  readonly other: ReadonlyMap<string, Column>;
  readonly items: ReadonlyMap<string, ItemHeading>;
}

/** Every heading by which a column or an item of this dataset is recognised. */
export function knownHeadings(dataset: Dataset, instruments: readonly Instrument[]): KnownHeadings {
  const own = new Map(dataset.columns.map((column) => [foldHeading(column.name), column]));
  const other = new Map<string, Column>();
  for (const column of dataset.columns) for (const alias of column.as ?? []) putIfFree(other, foldHeading(alias), column);
  for (const column of dataset.columns) putIfFree(other, foldHeading(column.label), column);
  return { own, other, items: itemHeadings(dataset, instruments) };
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
