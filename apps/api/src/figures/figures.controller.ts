import { Readable } from 'node:stream';
import { Controller, Get, Header, Headers, Param, Query, Res, StreamableFile } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Authorities } from '../authorities/authorities.service.js';
import type { AuthorityEntity } from '../authorities/authority.entity.js';
import { LocalViewer } from '../platform/access/local-viewer.js';
import { Scope } from '../platform/database/scope.service.js';
import { isKnown } from '../platform/http/known-mark.js';
import { figuresFrame } from './figures-frame.js';
import { Figures, type SentFrame } from './figures.service.js';
import { type ValuesQuestion, valuesQuestion } from './question.js';
import { valueLine, valueRow, valuesHeader } from './values-csv.js';
import { askedValues } from './values.js';

const arrowStream = 'application/vnd.apache.arrow.stream';

interface Reply {
  status(code: number): Reply;
  header(name: string, value: string): Reply;
}

@Controller('api/v1/authorities/:authority')
export class FiguresController {
  constructor(
    private readonly local: LocalViewer,
    private readonly scope: Scope,
    private readonly authorities: Authorities,
    private readonly figures: Figures,
  ) {}

  @Get('figures')
  @Header('cache-control', 'private, no-cache')
  async frame(
    @Param('authority') code: string,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<StreamableFile | undefined> {
    return this.send((database, authority) => this.figures.frame(database, authority), code, known, reply);
  }

  @Get('figures/whole')
  @Header('cache-control', 'private, no-cache')
  async whole(
    @Param('authority') code: string,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<StreamableFile | undefined> {
    return this.send((database, authority) => this.figures.whole(database, authority), code, known, reply);
  }

  @Get('figures/cuts')
  @Header('cache-control', 'private, no-cache')
  async cuts(
    @Param('authority') code: string,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<StreamableFile | undefined> {
    return this.send((database, authority) => this.figures.cuts(database, authority), code, known, reply);
  }

  /** Sends a frame, or says that the browser has it already. */
  private async send(
    frameOf: (database: EntityManager, authority: AuthorityEntity) => Promise<SentFrame>,
    code: string,
    known: string | undefined,
    reply: Reply,
  ): Promise<StreamableFile | undefined> {
    const { etag, bytes } = await this.scope.withScope(this.local.viewer, async (database) =>
      frameOf(database, await this.authorities.byCode(database, code)),
    );
    reply.header('etag', etag);
    if (!isKnown(known, etag)) return new StreamableFile(bytes, { type: arrowStream });
    reply.status(304);
    return undefined;
  }

  @Get('values')
  async values(
    @Param('authority') code: string,
    @Query({ schema: valuesQuestion }) question: ValuesQuestion,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<StreamableFile | object> {
    const { figures, version } = await this.scope.withScope(this.local.viewer, async (database) => {
      const authority = await this.authorities.byCode(database, code);
      return { figures: await askedValues(this.figures, database, authority, question), version: authority.version };
    });
    if (question.format === 'json') return figures.map(valueRow);
    if (question.format === 'arrow') return new StreamableFile(figuresFrame(figures, version), { type: arrowStream });
    reply.header('content-disposition', 'attachment; filename="values.csv"');
    return new StreamableFile(Readable.from([valuesHeader, ...figures.map(valueLine)]), { type: 'text/csv; charset=utf-8' });
  }
}
