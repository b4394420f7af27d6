import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { type AuthorityDraft, type AuthorityScope, type AuthoritySummary, authorityDraft } from '@waymark/contract';
import { Figures } from '../figures/figures.service.js';
import { LocalViewer } from '../platform/access/local-viewer.js';
import { localDay } from '../platform/clock/local-day.js';
import { Scope } from '../platform/database/scope.service.js';
import { Authorities } from './authorities.service.js';
import { scopeOf, summaryOf } from './authority-summary.js';

@Controller('api/v1/authorities')
export class AuthoritiesController {
  constructor(
    private readonly local: LocalViewer,
    private readonly scope: Scope,
    private readonly authorities: Authorities,
    private readonly figures: Figures,
  ) {}

  @Get()
  list(): Promise<AuthoritySummary[]> {
    return this.scope.withScope(this.local.viewer, async (database) => {
      const summaries: AuthoritySummary[] = [];
      for (const authority of await this.authorities.all(database)) {
        summaries.push(await summaryOf(database, authority, await this.figures.outline(database, authority)));
      }
      return summaries;
    });
  }

  @Post()
  create(@Body({ schema: authorityDraft }) draft: AuthorityDraft): Promise<AuthoritySummary> {
    return this.scope.withScope(this.local.viewer, async (database) => {
      const authority = await this.authorities.create(database, draft, { by: this.local.viewer.name, on: localDay() });
      return summaryOf(database, authority, await this.figures.outline(database, authority));
    });
  }

  @Get(':authority/scope')
  scopeOf(@Param('authority') code: string): Promise<AuthorityScope> {
    return this.scope.withScope(this.local.viewer, async (database) => {
      const authority = await this.authorities.byCode(database, code);
      return scopeOf(database, authority, await this.figures.outline(database, authority));
    });
  }
}
