import { Controller, Get, Header, Headers, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { Authorities } from '../authorities/authorities.service.js';
import { Figures } from '../figures/figures.service.js';
import { LocalViewer } from '../platform/access/local-viewer.js';
import { Scope } from '../platform/database/scope.service.js';
import { isKnown } from '../platform/http/known-mark.js';
import { answersFrame } from './answers-frame.js';
import { NoSuchSurvey } from './refusals.js';
import { surveys } from './surveys.js';

interface Reply {
  status(code: number): Reply;
  header(name: string, value: string): Reply;
}

/** What replies say, item by item, counted. Nothing that somebody wrote in their own words travels here. */
@Controller('api/v1/authorities/:authority/answers')
export class VoiceController {
  constructor(
    private readonly local: LocalViewer,
    private readonly scope: Scope,
    private readonly authorities: Authorities,
    private readonly figures: Figures,
  ) {}

  @Get()
  @Header('cache-control', 'private, no-cache')
  answers(
    @Param('authority') code: string,
    @Query('instrument') instrument: string,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<StreamableFile | undefined> {
    return this.scope.withScope(this.local.viewer, async (database) => {
      const authority = await this.authorities.byCode(database, code);
      const survey = surveys.find(({ id }) => id === instrument);
      if (!survey) throw new NoSuchSurvey();
      const etag = `"${authority.id}-${authority.version}-answers-${survey.id}"`;
      reply.header('etag', etag);
      if (isKnown(known, etag)) {
        reply.status(304);
        return undefined;
      }
      const { cells, teams } = await this.figures.known(database, authority);
      const bytes = answersFrame(cells, teams, survey, authority.version);
      return new StreamableFile(bytes, { type: 'application/vnd.apache.arrow.stream' });
    });
  }
}
