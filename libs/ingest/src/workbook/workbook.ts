import type { Issue, Place } from '@waymark/basics';
import { FileRefused, tooLarge } from '../file-refused.js';
import type { RawRow, RowSource } from '../row-source.js';
import { type Archive, openArchive } from './archive.js';
import type { CellGround } from './cell-text.js';
import { type ListedSheet, type Outline, readOutline } from './outline.js';
import type { DateSystem } from './serial-date.js';
import { readSharedStrings } from './shared-strings.js';
import { type SheetLimits, readSheet } from './sheet-rows.js';
import { readStyles } from './styles.js';

/** A sheet as somebody who must choose one wants to see it. */
export interface SheetSummary {
  readonly name: string;
  /** Hidden, or very hidden. Such a sheet is read only when somebody says so. */
  readonly hidden: boolean;
  /** Rows that have something in them, headings and titles included. */
  readonly rows: number;
  /** The fullest of the first rows. */
  readonly headings: readonly string[];
  /** The first rows that have something in them, as they would be read. */
  readonly head: readonly RawRow[];
}

/** A workbook, opened and found safe. Sheets are read when they are asked for, each as a file of its own. */
export interface Workbook {
  readonly dateSystem: DateSystem;
  /** Hidden sheets by name, and that other files are drawn on. */
  readonly warnings: readonly Issue[];
  /** Sheets of cells in their order, without a look inside. */
  readonly listed: readonly Pick<SheetSummary, 'name' | 'hidden'>[];
  /** Looks through every sheet. */
  readonly sheets: () => Promise<readonly SheetSummary[]>;
  /** The rows of one sheet. Throws `FileRefused` where the workbook has no sheet of this name. */
  readonly read: (sheet: string) => RowSource;
}

export interface WorkbookOptions extends Partial<SheetLimits> {
  /** The file's name, for messages. */
  readonly file?: string;
  readonly maxBytes?: number;
}

const limits = { maxBytes: 20_000_000, maxRows: 100_000, maxColumns: 1_000, maxCellLength: 32_767, batchRows: 2_000 };
const shownRows = 20;

/**
 * Opens the bytes of an .xlsx workbook. The directory is checked first, then only the parts that are needed are unpacked and streamed.
 * Throws `FileRefused` for anything else: see `readOutline` and `openArchive`.
 */
export async function openWorkbook(bytes: Uint8Array, options: WorkbookOptions = {}): Promise<Workbook> {
  const settings = { ...limits, ...options };
  const place: Place = options.file === undefined ? {} : { file: options.file };
  if (bytes.length > settings.maxBytes) throw tooLarge('bytes', settings.maxBytes, String(bytes.length), place);
  const archive = await openArchive(bytes, place);
  const outline = await readOutline(archive, place);
  let ground: Promise<CellGround> | undefined;

  const rowsOf = async function* (sheet: ListedSheet, settingsOf: SheetLimits): RowSource {
    ground ??= groundOf(archive, outline, place);
    yield* readSheet(sheet.part, archive.read(sheet.part), await ground, { ...place, sheet: sheet.name }, settingsOf);
  };

  return {
    dateSystem: outline.dateSystem,
    warnings: warningsOf(outline, place),
    listed: outline.sheets.map(({ name, visibility }) => ({ name, hidden: visibility !== 'visible' })),
    sheets: async () => {
      const summaries: SheetSummary[] = [];
      for (const sheet of outline.sheets) summaries.push(await summaryOf(sheet, rowsOf(sheet, settings)));
      return summaries;
    },
    read: (name) => {
      const sheet = outline.sheets.find((one) => one.name === name);
      if (sheet === undefined) throw noSuchSheet(name, outline.sheets, place);
      return rowsOf(sheet, settings);
    },
  };
}

async function groundOf(archive: Archive, outline: Outline, place: Place): Promise<CellGround> {
  return {
    shared: await readSharedStrings(archive, outline.sharedStrings, place),
    looks: await readStyles(archive, outline.styles, place),
    dateSystem: outline.dateSystem,
  };
}

async function summaryOf({ name, visibility }: ListedSheet, source: RowSource): Promise<SheetSummary> {
  let [rows, head] = [0, [] as readonly RawRow[]];
  for await (const batch of source) {
    if (rows === 0) head = batch.rows.slice(0, shownRows);
    rows += batch.rows.length;
  }
  const filled = (cells: readonly string[]) => cells.filter((text) => text !== '').length;
  const headings = head.reduce<readonly string[]>((most, { cells }) => (filled(cells) > filled(most) ? cells : most), []);
  return { name, hidden: visibility !== 'visible', rows, headings, head };
}

function warningsOf({ sheets, drawsOnOthers }: Outline, place: Place): readonly Issue[] {
  const hidden = sheets.filter(({ visibility }) => visibility !== 'visible').map(({ name }) => `"${name}"`);
  return [...(hidden.length === 0 ? [] : [hiddenSheets(hidden, place)]), ...(drawsOnOthers ? [drawnFromElsewhere(place)] : [])];
}

function hiddenSheets(names: readonly string[], place: Place): Issue {
  const [are, they] = names.length === 1 ? ['A sheet is', 'It is'] : [`${names.length} sheets are`, 'They are'];
  return {
    weight: 'warning',
    code: 'hidden-sheets',
    place,
    reason: `${are} hidden in this workbook: ${names.join(', ')}. ${they} not read unless somebody chooses so.`,
    repair: 'Look at what is hidden before you pass the workbook on; it may hold more than you meant to send.',
  };
}

function drawnFromElsewhere(place: Place): Issue {
  return {
    weight: 'warning',
    code: 'draws-on-others',
    place,
    reason:
      'The workbook draws on other files or on a data connection. They were not opened; the values stored in the workbook were read.',
    repair: 'Nothing needs doing where the workbook was brought up to date before it was saved.',
  };
}

function noSuchSheet(name: string, sheets: readonly ListedSheet[], place: Place): FileRefused {
  const names = sheets.map((sheet) => `"${sheet.name}"`).join(', ');
  return new FileRefused(
    'no-such-sheet',
    `The workbook has no sheet called "${name.slice(0, 40)}".`,
    `Choose one of: ${names}.`,
    place,
  );
}
