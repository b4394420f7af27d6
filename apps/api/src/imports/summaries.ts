import type { ImportSummary, Matching, Upload } from '@waymark/contract';
import type { Column } from '@waymark/datasets';
import type { MatchedColumn, ReadPlan } from '@waymark/ingest';
import { instruments } from '@waymark/instruments';
import type { EntityManager } from 'typeorm';
import type { BatchEntity } from '../records/batch.entity.js';
import type { Planned } from './plan-upload.js';
import { shownText } from './shown-text.js';
import type { UploadEntity } from './upload.entity.js';

/** An act as the history shows it. */
export function importSummary(batch: BatchEntity): ImportSummary {
  return {
    batch: batch.seq,
    kind: batch.kind,
    state: batch.undoneBy === null ? 'applied' : 'undone',
    dataset: batch.dataset,
    file: batch.fileName,
    at: batch.madeAt.toISOString(),
    by: batch.madeBy,
    counts: batch.counts,
    about: batch.aboutSeq,
    undoneBy: batch.undoneBy,
    warnings: batch.warnings,
  };
}

/** A file that has arrived, and where exactly this file went in before. */
export async function uploadSummary(database: EntityManager, upload: UploadEntity): Promise<Upload> {
  const [before] = await database.query(
    `select seq as batch, to_char(made_at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at from waymark.batch
     where authority_id = $1 and sha256 = $2 and undone_by is null order by seq desc limit 1`,
    [upload.authorityId, upload.sha256],
  );
  return {
    id: upload.number,
    file: upload.fileName,
    size: Number(upload.size),
    receivedAt: upload.receivedAt.toISOString(),
    knownAs: before ?? null,
  };
}

const shownHow: Readonly<Record<MatchedColumn['how'], Matching['columns'][number]['how']>> = {
  saved: 'chosen',
  guess: 'likely',
  'own-name': 'exact',
  'other-name': 'exact',
};

/** A column of the file as the page shows it, and where it stands in the file. */
interface PlacedColumn {
  readonly index: number;
  readonly shown: Matching['columns'][number];
}

/** How the columns go together, for the page that asks a person. `masked` stands for the samples of columns that name a person or case. */
export function matchingOf(
  { plan, unclearDates }: Planned,
  file: string,
  candidates: readonly string[],
  masked: (text: string) => string,
): Matching {
  const { columns, items, leftOut } = plan;
  const read = columns.map(({ index, heading, column, how }): PlacedColumn => ({
    index,
    shown: {
      theirs: heading,
      samples: samplesOf(plan, index).map((text) => sampleOf(column, text, masked)),
      ours: column.name,
      how: shownHow[how],
      leftOutBecause: null,
    },
  }));
  const answers = items.map(({ index, heading, item, how }): PlacedColumn => ({
    index,
    shown: {
      theirs: heading,
      samples: item.answer === 'text' ? [] : [...samplesOf(plan, index)],
      ours: item.code,
      how: shownHow[how],
      leftOutBecause: null,
    },
  }));
  const notRead = leftOut.map(({ index, heading, why }): PlacedColumn => ({
    index,
    shown: { theirs: heading, samples: [], ours: null, how: 'none', leftOutBecause: why === 'personal' ? 'personal' : 'unknown' },
  }));
  return {
    file,
    dataset: plan.dataset.name,
    candidates: [...candidates],
    headerLine: plan.headerLine,
    encoding: '',
    delimiter: '',
    columns: [...read, ...answers, ...notRead].sort((a, b) => a.index - b.index).map(({ shown }) => shown),
    missing: [...plan.missing],
    instrument: plan.given['instrument'] ?? null,
    questions: questionsOf(plan),
    words: Object.entries(plan.savedWords).flatMap(([column, words]) =>
      Object.entries(words).map(([from, to]) => ({ column, from, to })),
    ),
    dateOrder: unclearDates.length > 0 ? 'ask' : (Object.values(plan.dateOrders)[0] ?? 'day'),
    dateExample: dateExample(plan),
  };
}

/** Codes and texts are shown as they are, so that a person knows the column again; elsewhere a reference may have slipped in. */
function sampleOf(column: Column, text: string, masked: (text: string) => string): string {
  if (column.refersTo !== undefined) return masked(text);
  return column.type === 'code' || column.type === 'text' ? text : shownText(text);
}

function samplesOf(plan: ReadPlan, index: number): readonly string[] {
  return plan.samples.get(index) ?? [];
}

/** The questions that a survey's columns can hold: of its own instrument, or of every one while it is not known. */
function questionsOf({ dataset, given }: ReadPlan): Matching['questions'] {
  if (dataset.items !== 'survey') return [];
  const asked = instruments.filter(({ kind, landsIn }) => kind !== 'audit' && landsIn === undefined);
  return asked
    .filter(({ id }) => given['instrument'] === undefined || id === given['instrument'])
    .flatMap(({ id, items }) => items.map(({ code, text }) => ({ code, instrument: id, text })));
}

function dateExample(plan: ReadPlan): string | null {
  const dates = plan.columns.find(({ column }) => column.type === 'date');
  return dates ? (samplesOf(plan, dates.index)[0] ?? null) : null;
}
