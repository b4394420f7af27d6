import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import type { FigureChanges } from '@waymark/contract';
import * as z from 'zod';
import { Authorities } from '../authorities/authorities.service.js';
import { changesBetween } from '../figures/changes.js';
import { Figures } from '../figures/figures.service.js';
import { LocalViewer } from '../platform/access/local-viewer.js';
import { Scope } from '../platform/database/scope.service.js';
import { Acts } from '../records/acts.service.js';
import { actsOf, byMeasure } from './figure-changes.js';

const question = z.object({ since: z.coerce.number('Write the number of an import').int().min(0) });

@Controller('api/v1/authorities/:authority')
export class ChangesController {
  constructor(
    private readonly local: LocalViewer,
    private readonly scope: Scope,
    private readonly authorities: Authorities,
    private readonly acts: Acts,
    private readonly figures: Figures,
  ) {}

  @Get('changes')
  @Header('cache-control', 'private, no-store')
  changes(
    @Param('authority') code: string,
    @Query({ schema: question }) { since }: z.infer<typeof question>,
  ): Promise<FigureChanges> {
    return this.scope.withScope(this.local.viewer, async (database) => {
      const authority = await this.authorities.byCode(database, code);
      const until = (await this.acts.nextSeq(database, authority.id)) - 1;
      const found = await changesBetween(this.figures, database, authority, since, until, { breakdowns: ['whole'] });
      return { since, until, acts: [...actsOf(found)], measures: [...byMeasure(found)] };
    });
  }
}
