import { Body, Controller, Param, Post } from '@nestjs/common';
import { type AimForm, type FormResult, type NoteForm, aimForm, noteForm } from '@waymark/contract';
import type { EntityManager } from 'typeorm';
import { Authorities } from '../authorities/authorities.service.js';
import type { AuthorityEntity } from '../authorities/authority.entity.js';
import { importSummary } from '../imports/summaries.js';
import { LocalViewer } from '../platform/access/local-viewer.js';
import { localDay } from '../platform/clock/local-day.js';
import { Scope } from '../platform/database/scope.service.js';
import type { Doing } from '../records/acts.service.js';
import { BatchEntity } from '../records/batch.entity.js';
import { Forms } from './forms.service.js';

@Controller('api/v1/authorities/:authority/forms')
export class FormsController {
  constructor(
    private readonly local: LocalViewer,
    private readonly scope: Scope,
    private readonly authorities: Authorities,
    private readonly forms: Forms,
  ) {}

  @Post('notes')
  note(@Param('authority') code: string, @Body({ schema: noteForm }) note: NoteForm): Promise<FormResult> {
    return this.saved(code, (database, authority, doing) => this.forms.note(database, authority, note, doing));
  }

  @Post('aims')
  aim(@Param('authority') code: string, @Body({ schema: aimForm }) aim: AimForm): Promise<FormResult> {
    return this.saved(code, (database, authority, doing) => this.forms.aim(database, authority, aim, doing));
  }

  private saved(
    code: string,
    save: (database: EntityManager, authority: AuthorityEntity, doing: Doing) => Promise<BatchEntity>,
  ): Promise<FormResult> {
    return this.scope.withScope(this.local.viewer, async (database) => {
      const authority = await this.authorities.byCode(database, code);
      const { authorityId, seq } = await save(database, authority, { by: this.local.viewer.name, on: localDay() });
      return { import: importSummary(await database.findOneByOrFail(BatchEntity, { authorityId, seq })) };
    });
  }
}
