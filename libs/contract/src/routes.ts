/** Where each resource lives. Both ends build their addresses here. Codes are encoded; no address ever holds a case reference. */
const base = '/api/v1';
const within = (authority: string) => `${base}/authorities/${encodeURIComponent(authority)}`;

/** The named slices that there are. */
export const sliceNames = ['open-cases-rated', 'caseloads'] as const;

export type SliceName = (typeof sliceNames)[number];

export const routes = {
  /** GET list; POST an `AuthorityDraft` makes an empty one. */
  authorities: () => `${base}/authorities`,
  /** GET `AuthorityScope`. */
  scope: (authority: string) => `${within(authority)}/scope`,
  /** GET the figures frame as an Arrow stream, with an ETag. */
  figures: (authority: string) => `${within(authority)}/figures`,
  /** GET the same frame with what the Overview draws of the whole service only: a first page draws from it at once. */
  wholeFigures: (authority: string) => `${within(authority)}/figures/whole`,
  /** GET the figures cut by pathway, voice, role and agency, as an Arrow stream like the figures frame. */
  cuts: (authority: string) => `${within(authority)}/figures/cuts`,
  /** GET a named slice as an Arrow stream, with an ETag: the columns are in `frames/open-cases-rated` and `frames/caseloads`. */
  slice: (authority: string, name: SliceName) => `${within(authority)}/slices/${name}`,
  /** GET figures as rows: csv, json or arrow. */
  values: (authority: string) => `${within(authority)}/values`,
  /** GET `BehindAnswer` of one figure: ?figure=MM-23&month=2026-03&unit=ALL&format=json, or csv. */
  behind: (authority: string) => `${within(authority)}/behind`,
  /** GET `ListAnswer`: the live rows of a small list such as plan, actions or aims, with an ETag. */
  list: (authority: string, list: string) => `${within(authority)}/lists/${encodeURIComponent(list)}`,
  /** GET the answers frame of one survey as an Arrow stream, with an ETag: ?instrument=parent-carer%2F1. */
  answers: (authority: string, instrument: string) => `${within(authority)}/answers?instrument=${encodeURIComponent(instrument)}`,
  /** GET `DataQuality`, with an ETag. */
  dataQuality: (authority: string) => `${within(authority)}/data-quality`,
  /** POST a `NoteForm` or an `AimForm`; answers with a `FormResult`. */
  form: (authority: string, dataset: 'notes' | 'aims') => `${within(authority)}/forms/${dataset}`,
  /** GET `FigureChanges`: ?since=12, what the acts after that one did to the figures of the whole service. */
  changes: (authority: string) => `${within(authority)}/changes`,
  /** GET list of `ImportSummary`, newest first. */
  imports: (authority: string) => `${within(authority)}/imports`,
  import: (authority: string, batch: number) => `${within(authority)}/imports/${batch}`,
  /** POST `UndoRequest`; answers with the acts that were made. */
  undo: (authority: string, batch: number) => `${within(authority)}/imports/${batch}/undo`,
  redo: (authority: string, batch: number) => `${within(authority)}/imports/${batch}/redo`,
  /** GET the refused rows of an import as CSV. */
  refusedRows: (authority: string, batch: number) => `${within(authority)}/imports/${batch}/refused.csv`,
  /** POST multipart with one part called `file`. */
  uploads: (authority: string) => `${within(authority)}/uploads`,
  /** DELETE lets go of a file that was not imported. */
  upload: (authority: string, id: number) => `${within(authority)}/uploads/${id}`,
  /** GET our guess (?dataset=ratings to ask for one dataset, &instrument=parent-carer/1 for one survey). */
  sheets: (authority: string, id: number) => `${within(authority)}/uploads/${id}/sheets`,
  matching: (authority: string, id: number) => `${within(authority)}/uploads/${id}/matching`,
  /** POST `PreviewRequest`; answers with a `Preview`. */
  preview: (authority: string, id: number) => `${within(authority)}/uploads/${id}/preview`,
  /** POST `MatchingChoice`; answers with the refused rows as CSV before anything is imported. */
  previewRefusedRows: (authority: string, id: number) => `${within(authority)}/uploads/${id}/refused.csv`,
  /** POST `TogetherRequest`; answers with a `TogetherPreview`. */
  together: (authority: string) => `${within(authority)}/uploads/together`,
  /** POST `ApplyRequest`; answers with an `ImportResult`. */
  apply: (authority: string, id: number) => `${within(authority)}/uploads/${id}/apply`,
  /** GET list of `DatasetSummary`. */
  datasets: () => `${base}/datasets`,
  template: (dataset: string) => `${base}/datasets/${encodeURIComponent(dataset)}/template.csv`,
  /** Server-sent events: `figures` with `FiguresChanged`. */
  events: () => `${base}/events`,
} as const;
