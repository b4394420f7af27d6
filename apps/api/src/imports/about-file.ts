import type { MatchingChoice, Preview } from '@waymark/contract';
import type { FileRefused, ReadPlan } from '@waymark/ingest';
import type { ImportAbout } from '../records/acts.service.js';
import { type PlanChoice, asOfSaid } from './plan-upload.js';
import { type SavedMatching, rememberedOrders, withWords } from './saved-matching.js';
import type { UploadEntity } from './upload.entity.js';
import { shownName } from './uploads.service.js';

/** Until a person names feeds apart, each dataset has one. */
export function feedOf(plan: ReadPlan): string {
  return plan.dataset.name;
}

/** How a file is planned: what a person says of it now, on top of what was said of files of its kind before. */
export function planChoice(choice: MatchingChoice, kept: ReadonlyMap<string, SavedMatching>): PlanChoice {
  const chosen = Object.fromEntries(Object.entries(choice.columns).map(([heading, ours]) => [heading, ours ?? '']));
  return {
    dataset: choice.dataset,
    saved: (dataset) => ({ ...kept.get(dataset)?.columns, ...chosen }),
    remembered: (plan) => {
      const before = kept.get(plan.dataset.name);
      const orders = choice.dateOrder === undefined ? rememberedOrders(plan, before) : {};
      return { dateOrders: { ...plan.dateOrders, ...orders }, savedWords: withWords(before?.words, choice.words) };
    },
    dateOrder: choice.dateOrder,
    instrument: choice.instrument,
    asOf: choice.asOf,
    sheet: choice.sheet,
  };
}

/** What is told of the import of a file beside its rows. */
export function aboutOf(upload: UploadEntity, plan: ReadPlan, choice: MatchingChoice): ImportAbout {
  return {
    kind: 'file',
    dataset: plan.dataset.name,
    feed: feedOf(plan),
    columns: [...plan.columns.map(({ column }) => column.name), ...plan.items.map(({ item }) => item.code)],
    fileName: plan.sheet === undefined ? upload.fileName : `${upload.fileName}, sheet ${shownName(plan.sheet)}`,
    uploadNumber: upload.number,
    sha256: upload.sha256,
    matching: { headings: plan.headings, headerLine: plan.headerLine, sheet: plan.sheet },
    asOf: asOfSaid(plan),
    evenMany: choice.complete,
  };
}

/** What is read in a way that the file does not say. */
export function readAs(plan: ReadPlan): Preview['readAs'] {
  const names = new Set(plan.columns.map(({ column }) => column.name));
  const blanks = plan.dataset.columns
    .filter(({ blankMeans, name }) => blankMeans !== undefined && !names.has(name))
    .map(({ label, blankMeans }) => ({ what: label, as: blankMeans! }));
  const sheet = plan.sheet === undefined ? [] : [{ what: 'Sheet', as: shownName(plan.sheet) }];
  const asOf = asOfSaid(plan);
  const day = asOf === undefined ? [] : [{ what: 'Day of the snapshot', as: `${asOf}, as was said` }];
  const [order] = Object.values(plan.dateOrders);
  const dates = order === undefined ? [] : [{ what: 'Dates', as: `${order} first` }];
  return [...sheet, ...day, ...blanks, ...dates];
}

/** What the whole file is refused for, as the page shows it. */
export function fileProblem({ code, issue, repair = '' }: FileRefused): Preview['problems'][number] {
  return {
    weight: 'refused-file',
    code,
    reason: issue.reason,
    repair,
    column: issue.place.column ?? null,
    rows: 0,
    lines: [],
    found: [],
    readings: [],
  };
}
