import { Controller, Get, Header, Headers, Param, Res } from '@nestjs/common';
import type { DataQuality } from '@waymark/contract';
import { Authorities } from '../authorities/authorities.service.js';
import { LocalViewer } from '../platform/access/local-viewer.js';
import { Scope } from '../platform/database/scope.service.js';
import { isKnown } from '../platform/http/known-mark.js';
import { DataQualities } from './data-quality.service.js';

interface Reply {
  status(code: number): Reply;
  header(name: string, value: string): Reply;
}

@Controller('api/v1/authorities/:authority/data-quality')
export class DataQualityController {
  constructor(
    private readonly local: LocalViewer,
    private readonly scope: Scope,
    private readonly authorities: Authorities,
    private readonly qualities: DataQualities,
  ) {}

  @Get()
  @Header('cache-control', 'private, no-cache')
  quality(
    @Param('authority') code: string,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<DataQuality | undefined> {
    return this.scope.withScope(this.local.viewer, async (database) => {
      const authority = await this.authorities.byCode(database, code);
      const etag = `"${authority.id}-${authority.version}-data-quality"`;
      reply.header('etag', etag);
      if (isKnown(known, etag)) {
        reply.status(304);
        return undefined;
      }
      return this.qualities.of(database, authority);
    });
  }
}
