import { Readable } from 'node:stream';
import { Controller, Get, Header, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { monthText } from '@waymark/calendar';
import type { BehindAnswer } from '@waymark/contract';
import { Authorities } from '../authorities/authorities.service.js';
import { LocalViewer } from '../platform/access/local-viewer.js';
import { Scope } from '../platform/database/scope.service.js';
import { behindLines } from './behind-csv.js';
import { BehindFigures } from './behind.service.js';
import { type BehindQuestion, behindQuestion } from './question.js';

interface Reply {
  header(name: string, value: string): Reply;
}

@Controller('api/v1/authorities/:authority')
export class BehindController {
  constructor(
    private readonly local: LocalViewer,
    private readonly scope: Scope,
    private readonly authorities: Authorities,
    private readonly figures: BehindFigures,
  ) {}

  @Get('behind')
  @Header('cache-control', 'private, no-store')
  async behind(
    @Param('authority') code: string,
    @Query({ schema: behindQuestion }) question: BehindQuestion,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<BehindAnswer | StreamableFile> {
    const answer = await this.scope.withScope(this.local.viewer, async (database) =>
      this.figures.behind(database, await this.authorities.byCode(database, code), question),
    );
    if (question.format === 'json') return answer;
    reply.header('content-disposition', `attachment; filename="${fileNameOf(question)}"`);
    return new StreamableFile(Readable.from(behindLines(answer)), { type: 'text/csv; charset=utf-8' });
  }
}

/** "MM-23-mother-2026-03-rows.csv": kept beside others, each says what it is of. */
function fileNameOf({ figure, month }: BehindQuestion): string {
  return `${figure.replaceAll(/[^\w-]+/g, '-')}-${monthText(month)}-rows.csv`;
}
