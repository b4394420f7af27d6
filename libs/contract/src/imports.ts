import { z } from 'zod';

const count = z.number().int().nonnegative();

/** Files that are looked at in one go; more than a service has kinds of files. */
const mostTogether = 60;

/** read = added + changed + unchanged + rejected, in rows of the file. `ended` are rows known before that the file no longer holds. */
export const importCounts = z
  .object({
    read: count,
    added: count,
    changed: count,
    unchanged: count,
    ended: count,
    rejected: count,
    cellsRefused: count,
  })
  .meta({ id: 'ImportCounts' });

export type ImportCounts = z.infer<typeof importCounts>;

/** An act in the authority's sequence: a file, a form, an undo, a redo, or an upgrade that changed how things are counted. */
export const importSummary = z
  .object({
    batch: z.number().int(),
    kind: z.enum(['file', 'form', 'undo', 'redo', 'upgrade']),
    state: z.enum(['applied', 'undone']),
    dataset: z.string().nullable(),
    file: z.string().nullable(),
    at: z.string(),
    by: z.string(),
    counts: importCounts,
    /** The act that this one undoes or redoes. */
    about: z.number().int().nullable(),
    /** The act that undid this one. */
    undoneBy: z.number().int().nullable(),
    warnings: z.array(z.string()),
  })
  .meta({ id: 'Import' });

export type ImportSummary = z.infer<typeof importSummary>;

/** A file whose bytes are safe with us. Nothing has been counted yet. */
export const upload = z
  .object({
    id: z.number().int(),
    file: z.string(),
    size: count,
    receivedAt: z.string(),
    /** Where exactly this file went in before. */
    knownAs: z.object({ batch: z.number().int(), at: z.string() }).nullable(),
  })
  .meta({ id: 'Upload' });

export type Upload = z.infer<typeof upload>;

/** How the columns of a file are read. */
export const matching = z
  .object({
    /** The name of the file. */
    file: z.string(),
    dataset: z.string(),
    /** Datasets that the columns could be, best first. */
    candidates: z.array(z.string()),
    headerLine: z.number().int(),
    encoding: z.string(),
    delimiter: z.string(),
    columns: z.array(
      z.object({
        theirs: z.string(),
        samples: z.array(z.string()),
        ours: z.string().nullable(),
        /** exact: our own name or a known heading. likely: "We think". chosen: a person said so. none: left out. */
        how: z.enum(['exact', 'likely', 'chosen', 'none']),
        leftOutBecause: z.enum(['personal', 'unknown']).nullable(),
      }),
    ),
    missing: z.array(z.string()),
    /** The instrument whose questions the headings are, where no column names it; null elsewhere. */
    instrument: z.string().nullable(),
    /** The questions that columns can be matched to: of that instrument, or of all where it is not known. */
    questions: z.array(z.object({ code: z.string(), instrument: z.string(), text: z.string() })),
    /** Words that files of this kind use, and what they are read as from now on, as a person accepted. */
    words: z.array(z.object({ column: z.string(), from: z.string(), to: z.string() })),
    /** day and month: which comes first in the file's dates; ask: the file cannot be read day first throughout. */
    dateOrder: z.enum(['day', 'month', 'ask']),
    dateExample: z.string().nullable(),
  })
  .meta({ id: 'Matching' });

export type Matching = z.infer<typeof matching>;

/** A sheet of a workbook, for a person who must say which is meant. */
export const sheetOfUpload = z
  .object({
    name: z.string(),
    hidden: z.boolean(),
    /** Rows that have something in them, headings and titles included. */
    rows: count,
    headings: z.array(z.string()),
  })
  .meta({ id: 'SheetOfUpload' });

export type SheetOfUpload = z.infer<typeof sheetOfUpload>;

/** What a person decides about a file before it is checked. Columns that are not named keep our guess; null leaves a column out. */
export const matchingChoice = z
  .object({
    dataset: z.string(),
    columns: z.record(z.string(), z.string().nullable()).default({}),
    /** Words to read as others from now on: column or item code, what stands in the file, what it is read as; null takes one back. */
    words: z.record(z.string(), z.record(z.string(), z.string().nullable())).optional(),
    /** The instrument whose questions the headings are, where the file does not say it. */
    instrument: z.string().optional(),
    dateOrder: z.enum(['day', 'month']).optional(),
    /** The sheet of a workbook that is meant, by its name; left out, the one with the rows. */
    sheet: z.string().max(200).optional(),
    /** The day of which the file speaks, where its rows do not say: the day of a snapshot. */
    asOf: z.iso.date().optional(),
    /** Add the teams that a list of open children names and nobody knows: a person has confirmed them. */
    addTeams: z.boolean().optional(),
    /** Also end more rows than is usual for a file that is the whole truth. */
    complete: z.boolean().optional(),
  })
  .meta({ id: 'MatchingChoice' });

export type MatchingChoice = z.infer<typeof matchingChoice>;

/** A kind of problem in the file: all rows that share a repair. */
export const problemGroup = z
  .object({
    weight: z.enum(['refused-file', 'refused-row', 'refused-cell', 'warning']),
    code: z.string(),
    reason: z.string(),
    repair: z.string(),
    column: z.string().nullable(),
    rows: count,
    lines: z.array(z.number().int()),
    /** Words that are not understood, most frequent first, each with its one plain reading where it has one. */
    found: z.array(z.object({ text: z.string(), rows: count, plain: z.string().nullable() })),
    /** What these words may be read as; nothing where words are not the matter. */
    readings: z.array(z.object({ to: z.string(), label: z.string() })),
  })
  .meta({ id: 'ProblemGroup' });

export type ProblemGroup = z.infer<typeof problemGroup>;

export const previewRow = z
  .object({
    line: z.number().int(),
    result: z.enum(['new', 'update', 'unchanged', 'refused']),
    /** Text as shown, in the order of `previewColumns`; references are pseudonyms. */
    cells: z.array(z.string()),
    /** Position in `cells` and what is wrong there; `plain` is the one plain reading of what stands there, where there is one. */
    issues: z.array(
      z.object({
        cell: z.number().int().nullable(),
        code: z.string(),
        reason: z.string(),
        repair: z.string(),
        plain: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'PreviewRow' });

export type PreviewRow = z.infer<typeof previewRow>;

/** What would happen if the file were imported now. No figure has changed yet. */
export const preview = z
  .object({
    upload: upload,
    dataset: z.string(),
    /** ready: a person may import. refused: nothing of it can go in. nothing-to-do: all of it is known. */
    state: z.enum(['ready', 'refused', 'nothing-to-do']),
    counts: importCounts,
    /** The version of the authority's figures that the preview was made against. */
    version: z.number().int(),
    problems: z.array(problemGroup),
    /** Teams that a list of open children names and nobody knows, for a person to confirm. */
    newTeams: z.array(z.object({ name: z.string(), rows: count })).optional(),
    previewColumns: z.array(z.object({ theirs: z.string(), ours: z.string(), label: z.string() })),
    rows: z.array(previewRow),
    /** What is read in a way that the file does not say, as small labels: column and meaning. */
    readAs: z.array(z.object({ what: z.string(), as: z.string() })),
    columnsLeftOut: z.array(z.string()),
    /** Measures whose figures the rows can move. */
    measures: z.array(z.string()),
  })
  .meta({ id: 'Preview' });

export type Preview = z.infer<typeof preview>;

/** A file of several that are looked at together, and what was decided about it. */
export const fileOfSeveral = z.object({ upload: z.number().int(), choice: matchingChoice }).meta({ id: 'FileOfSeveral' });

export type FileOfSeveral = z.infer<typeof fileOfSeveral>;

/** A choice whose rows are checked as if other files had gone in before it. */
export const previewRequest = matchingChoice
  .extend({ after: z.array(fileOfSeveral).max(mostTogether).optional() })
  .meta({ id: 'PreviewRequest' });

export type PreviewRequest = z.infer<typeof previewRequest>;

export const togetherRequest = z
  .object({ files: z.array(fileOfSeveral).min(1).max(mostTogether) })
  .meta({ id: 'TogetherRequest' });

export type TogetherRequest = z.infer<typeof togetherRequest>;

/** What would become of one file of several. */
export const togetherFile = z
  .object({
    upload: upload,
    /** ask: a person has to say which dataset it is, which column holds what, or the order of day and month. */
    state: z.enum(['ready', 'ask', 'refused', 'nothing-to-do']),
    dataset: z.string().nullable(),
    counts: importCounts,
    problems: z.array(problemGroup),
    measures: z.array(z.string()),
    columnsLeftOut: z.array(z.string()),
  })
  .meta({ id: 'TogetherFile' });

export type TogetherFile = z.infer<typeof togetherFile>;

/** What would happen if these files were imported now, in the order given here: each finds what it names in those before it. */
export const togetherPreview = z
  .object({ version: z.number().int(), files: z.array(togetherFile) })
  .meta({ id: 'TogetherPreview' });

export type TogetherPreview = z.infer<typeof togetherPreview>;

export const applyRequest = z
  .object({
    choice: matchingChoice,
    version: z.number().int(),
    /** The same for all files of a call that are the whole truth together. */
    call: z.uuid().optional(),
  })
  .meta({ id: 'ApplyRequest' });

export type ApplyRequest = z.infer<typeof applyRequest>;

/** What became of an import, which measures it can have moved, and the version of the figures after it. */
export const importResult = z
  .object({ import: importSummary, measures: z.array(z.string()), version: z.number().int() })
  .meta({ id: 'ImportResult' });

export type ImportResult = z.infer<typeof importResult>;

export const undoRequest = z.object({ withDependents: z.boolean().default(false) }).meta({ id: 'UndoRequest' });

export type UndoRequest = z.infer<typeof undoRequest>;

/** A dataset as the import pages explain it. */
export const datasetSummary = z
  .object({
    name: z.string(),
    label: z.string(),
    is: z.string(),
    columns: z.array(
      z.object({ name: z.string(), label: z.string(), is: z.string(), required: z.boolean(), values: z.array(z.string()) }),
    ),
  })
  .meta({ id: 'Dataset' });

export type DatasetSummary = z.infer<typeof datasetSummary>;
