import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import {
  type ApplyRequest,
  type ImportResult,
  type ImportSummary,
  type Matching,
  type MatchingChoice,
  type Preview,
  type SheetOfUpload,
  type PreviewRequest,
  type TogetherPreview,
  type TogetherRequest,
  type UndoRequest,
  type Upload,
  applyRequest,
  matchingChoice,
  previewRequest,
  togetherRequest,
  undoRequest,
} from '@waymark/contract';
import type { EntityManager } from 'typeorm';
import type { AuthorityEntity } from '../authorities/authority.entity.js';
import { Authorities } from '../authorities/authorities.service.js';
import { DemonstrationTakesNoFiles } from '../authorities/refusals.js';
import { LocalViewer } from '../platform/access/local-viewer.js';
import { localDay } from '../platform/clock/local-day.js';
import { Scope } from '../platform/database/scope.service.js';
import { RowNumber } from '../platform/http/row-number.js';
import { Keys } from '../platform/keys/keys.service.js';
import { Acts, type Doing } from '../records/acts.service.js';
import { BatchEntity } from '../records/batch.entity.js';
import { NoSuchImport } from '../records/refusals.js';
import { AlreadyKnown, NoFile, UploadCutOff, WhichDataset } from './refusals.js';
import { Imports } from './imports.service.js';
import { measuresFrom } from './moved-measures.js';
import { readRejects } from './rejects-file.js';
import { SeveralFiles } from './several-files.js';
import { refuseNothing } from './nothing-to-import.js';
import { importSummary, matchingOf, uploadSummary } from './summaries.js';
import type { UploadEntity } from './upload.entity.js';
import { Uploads } from './uploads.service.js';

/** A part of a multipart request that holds a file, as the plugin gives it. */
interface FilePart {
  readonly filename: string;
  readonly file: AsyncIterable<Uint8Array> & { readonly truncated: boolean };
}

interface FileRequest {
  files(): AsyncIterableIterator<FilePart>;
}

interface Reply {
  header(name: string, value: string): Reply;
}

const csv = 'text/csv; charset=utf-8';

@Controller('api/v1/authorities/:authority')
export class ImportsController {
  constructor(
    private readonly local: LocalViewer,
    private readonly scope: Scope,
    private readonly authorities: Authorities,
    private readonly acts: Acts,
    private readonly imports: Imports,
    private readonly several: SeveralFiles,
    private readonly uploads: Uploads,
    private readonly keys: Keys,
  ) {}

  @Get('imports')
  history(@Param('authority') code: string): Promise<ImportSummary[]> {
    return this.within(code, async (database, authority) => {
      const batches = await database.find(BatchEntity, {
        where: { authorityId: authority.id },
        order: { seq: 'DESC' },
        take: 500,
      });
      return batches.map(importSummary);
    });
  }

  @Get('imports/:batch')
  one(@Param('authority') code: string, @Param('batch', RowNumber) seq: number): Promise<ImportSummary> {
    return this.within(code, async (database, authority) => importSummary(await batchOf(database, authority, seq)));
  }

  @Post('imports/:batch/undo')
  @HttpCode(200)
  undo(
    @Param('authority') code: string,
    @Param('batch', RowNumber) seq: number,
    @Body({ schema: undoRequest }) { withDependents }: UndoRequest,
  ): Promise<ImportSummary[]> {
    return this.within(code, async (database, authority) => {
      const acts = await this.acts.undo(database, authority, this.doing, seq, withDependents);
      return summariesOf(database, authority, acts);
    });
  }

  @Post('imports/:batch/redo')
  @HttpCode(200)
  redo(@Param('authority') code: string, @Param('batch', RowNumber) seq: number): Promise<ImportSummary[]> {
    return this.within(code, async (database, authority) =>
      summariesOf(database, authority, [await this.acts.redo(database, authority, this.doing, seq)]),
    );
  }

  @Get('imports/:batch/refused.csv')
  refused(
    @Param('authority') code: string,
    @Param('batch', RowNumber) seq: number,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<StreamableFile> {
    return this.within(code, async (database, authority) => {
      await batchOf(database, authority, seq);
      reply.header('content-disposition', `attachment; filename="refused-rows-${seq}.csv"`);
      return new StreamableFile(Buffer.from(await readRejects(database, this.keys, authority.id, seq)), { type: csv });
    });
  }

  @Post('uploads')
  async receive(@Param('authority') code: string, @Req() request: FileRequest): Promise<Upload> {
    const parts = request.files();
    const part = await firstOf(parts);
    return this.within(code, async (database, authority) => {
      if (authority.demonstration) throw new DemonstrationTakesNoFiles();
      const upload = await this.uploads.receive(database, authority, part.filename, wholly(part.file));
      if (part.file.truncated) throw new UploadCutOff();
      // Asking for more makes the plugin refuse a second file, which would otherwise be dropped in silence.
      await parts.next();
      return uploadSummary(database, upload);
    });
  }

  @Delete('uploads/:upload')
  @HttpCode(204)
  letGo(@Param('authority') code: string, @Param('upload', RowNumber) number: number): Promise<void> {
    return this.withUpload(code, number, (database, _, upload) => this.uploads.letGo(database, upload));
  }

  @Get('uploads/:upload/sheets')
  sheets(@Param('authority') code: string, @Param('upload', RowNumber) number: number): Promise<SheetOfUpload[]> {
    return this.withUpload(code, number, (database, _, upload) => this.imports.sheets(database, upload));
  }

  @Get('uploads/:upload/matching')
  matching(
    @Param('authority') code: string,
    @Param('upload', RowNumber) number: number,
    @Query('dataset') dataset = 'auto',
    @Query('instrument') instrument?: string,
    @Query('sheet') sheet?: string,
  ): Promise<Matching> {
    return this.withUpload(code, number, async (database, authority, upload) => {
      const masked = (text: string) => this.imports.masked(authority, 'case', text);
      try {
        const planned = await this.imports.plan(database, upload, { dataset, instrument, sheet, columns: {} });
        return matchingOf(planned, upload.fileName, [], masked);
      } catch (refusal) {
        const [best] = refusal instanceof WhichDataset ? refusal.candidates : [];
        if (!(refusal instanceof WhichDataset) || best === undefined) throw refusal;
        const planned = await this.imports.plan(database, upload, { dataset: best, sheet, columns: {} });
        return matchingOf(planned, upload.fileName, refusal.candidates, masked);
      }
    });
  }

  @Post('uploads/:upload/preview')
  @HttpCode(200)
  preview(
    @Param('authority') code: string,
    @Param('upload', RowNumber) number: number,
    @Body({ schema: previewRequest }) { after = [], ...choice }: PreviewRequest,
  ): Promise<Preview> {
    return this.withoutEffect(code, number, async (database, authority, upload) => {
      const { version } = authority;
      await this.several.applyBefore(database, authority, after, { upload, choice }, this.doing);
      return { ...(await this.imports.preview(database, authority, upload, choice, this.doing)), version };
    });
  }

  @Post('uploads/together')
  @HttpCode(200)
  together(
    @Param('authority') code: string,
    @Body({ schema: togetherRequest }) { files }: TogetherRequest,
  ): Promise<TogetherPreview> {
    return this.within(code, (database, authority) =>
      withNothingKept(database, () => this.several.preview(database, authority, files, this.doing)),
    );
  }

  @Post('uploads/:upload/refused.csv')
  @HttpCode(200)
  previewRefused(
    @Param('authority') code: string,
    @Param('upload', RowNumber) number: number,
    @Body({ schema: matchingChoice }) choice: MatchingChoice,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<StreamableFile> {
    reply.header('content-disposition', 'attachment; filename="refused-rows.csv"');
    return this.withoutEffect(code, number, async (database, authority, upload) => {
      const text = await this.imports.previewRejects(database, authority, upload, choice, this.doing);
      return new StreamableFile(Buffer.from(text), { type: csv });
    });
  }

  @Post('uploads/:upload/apply')
  @HttpCode(200)
  apply(
    @Param('authority') code: string,
    @Param('upload', RowNumber) number: number,
    @Body({ schema: applyRequest }) { choice, version, call }: ApplyRequest,
  ): Promise<ImportResult> {
    return this.withUpload(code, number, async (database, authority, upload) => {
      const outcome = await this.imports.apply(database, authority, upload, choice, { ...this.doing, call }, version);
      if (outcome.state === 'known') throw new AlreadyKnown(outcome.before.batch, outcome.before.at);
      refuseNothing(outcome.batch.counts, outcome.problems);
      const [summary] = await summariesOf(database, authority, [outcome.batch]);
      const measures = measuresFrom(outcome.batch.dataset);
      return { import: summary!, measures, version: authority.version };
    });
  }

  private get doing(): Doing {
    return { by: this.local.viewer.name, on: localDay() };
  }

  private within<Result>(
    code: string,
    work: (database: EntityManager, authority: AuthorityEntity) => Promise<Result>,
  ): Promise<Result> {
    return this.scope.withScope(this.local.viewer, async (database) =>
      work(database, await this.authorities.byCode(database, code)),
    );
  }

  private withUpload<Result>(
    code: string,
    number: number,
    work: (database: EntityManager, authority: AuthorityEntity, upload: UploadEntity) => Promise<Result>,
  ): Promise<Result> {
    return this.within(code, async (database, authority) =>
      work(database, authority, await this.uploads.byNumber(database, authority, number)),
    );
  }

  /** The same work as an import, undone to the last row. */
  private withoutEffect<Result>(
    code: string,
    number: number,
    work: (database: EntityManager, authority: AuthorityEntity, upload: UploadEntity) => Promise<Result>,
  ): Promise<Result> {
    return this.withUpload(code, number, (database, authority, upload) =>
      withNothingKept(database, () => work(database, authority, upload)),
    );
  }
}

async function withNothingKept<Result>(database: EntityManager, work: () => Promise<Result>): Promise<Result> {
  await database.query('savepoint nothing_yet');
  const result = await work();
  await database.query('rollback to savepoint nothing_yet');
  return result;
}

/** The first file of a request. A body that is no form holds none, in whatever way it is none. */
async function firstOf(parts: AsyncIterableIterator<FilePart>): Promise<FilePart> {
  const first = await parts.next().catch(() => undefined);
  if (!first || first.done) throw new NoFile();
  return first.value;
}

/** The bytes of a file as they arrive. A sender that goes away in the middle is told so, and nobody is woken for it. */
async function* wholly(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch {
    throw new UploadCutOff();
  }
}

async function batchOf(database: EntityManager, authority: AuthorityEntity, seq: number): Promise<BatchEntity> {
  const batch = await database.findOneBy(BatchEntity, { authorityId: authority.id, seq });
  if (!batch) throw new NoSuchImport(seq);
  return batch;
}

async function summariesOf(
  database: EntityManager,
  authority: AuthorityEntity,
  acts: readonly BatchEntity[],
): Promise<ImportSummary[]> {
  const batches = await Promise.all(acts.map(({ seq }) => batchOf(database, authority, seq)));
  return batches.map(importSummary);
}
