import { Controller, Get, Header, Headers, Param, Res } from '@nestjs/common';
import { type ListAnswer, type ListName, listNames } from '@waymark/contract';
import { Authorities } from '../authorities/authorities.service.js';
import { LocalViewer } from '../platform/access/local-viewer.js';
import { Scope } from '../platform/database/scope.service.js';
import { isKnown } from '../platform/http/known-mark.js';
import { listRows } from './list-rows.query.js';
import { NoSuchList } from './refusals.js';

interface Reply {
  status(code: number): Reply;
  header(name: string, value: string): Reply;
}

/** The small records of improvement that pages list: the plan, actions, aims, notes and their like. */
@Controller('api/v1/authorities/:authority/lists')
export class ListsController {
  constructor(
    private readonly local: LocalViewer,
    private readonly scope: Scope,
    private readonly authorities: Authorities,
  ) {}

  /** Whoever has the list of this version already is told so, before any row is read. */
  @Get(':list')
  @Header('cache-control', 'private, no-cache')
  list(
    @Param('authority') code: string,
    @Param('list') name: string,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<ListAnswer<ListName> | undefined> {
    return this.scope.withScope(this.local.viewer, async (database) => {
      const authority = await this.authorities.byCode(database, code);
      const list = listNames.find((one) => one === name);
      if (list === undefined) throw new NoSuchList();
      const etag = `"${authority.id}-${authority.version}-${list}"`;
      reply.header('etag', etag);
      if (isKnown(known, etag)) {
        reply.status(304);
        return undefined;
      }
      return { list, version: authority.version, rows: await listRows(database, authority.id, list) };
    });
  }
}
