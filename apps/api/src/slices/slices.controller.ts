import { Controller, Get, Header, Headers, Param, Res, StreamableFile } from '@nestjs/common';
import { sliceNames } from '@waymark/contract';
import { Authorities } from '../authorities/authorities.service.js';
import { LocalViewer } from '../platform/access/local-viewer.js';
import { Scope } from '../platform/database/scope.service.js';
import { isKnown } from '../platform/http/known-mark.js';
import { NoSuchSlice } from './refusals.js';
import { Slices } from './slices.service.js';

interface Reply {
  status(code: number): Reply;
  header(name: string, value: string): Reply;
}

/** Named slices: what a page draws that is more than figures. Counts only; nobody is named in them. */
@Controller('api/v1/authorities/:authority/slices')
export class SlicesController {
  constructor(
    private readonly local: LocalViewer,
    private readonly scope: Scope,
    private readonly authorities: Authorities,
    private readonly slices: Slices,
  ) {}

  @Get(':slice')
  @Header('cache-control', 'private, no-cache')
  async slice(
    @Param('authority') code: string,
    @Param('slice') asked: string,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<StreamableFile | undefined> {
    const { etag, bytes } = await this.scope.withScope(this.local.viewer, async (database) => {
      const authority = await this.authorities.byCode(database, code);
      const name = sliceNames.find((one) => one === asked);
      if (!name) throw new NoSuchSlice();
      return this.slices.slice(database, authority, name);
    });
    reply.header('etag', etag);
    if (!isKnown(known, etag)) return new StreamableFile(bytes, { type: 'application/vnd.apache.arrow.stream' });
    reply.status(304);
    return undefined;
  }
}
