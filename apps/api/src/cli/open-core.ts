import { randomUUID } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import type { EntityManager } from 'typeorm';
import { Authorities } from '../authorities/authorities.service.js';
import type { AuthorityEntity } from '../authorities/authority.entity.js';
import { CoreModule } from '../core.module.js';
import { localDay } from '../platform/clock/local-day.js';
import { type Config, configFrom } from '../platform/config/config.js';
import { migrate, userOf } from '../platform/database/migrations/migrate.js';
import { Scope } from '../platform/database/scope.service.js';
import { Acts, type Doing } from '../records/acts.service.js';
import { Figures } from '../figures/figures.service.js';
import { Imports } from '../imports/imports.service.js';
import { Keys } from '../platform/keys/keys.service.js';
import { SeveralFiles } from '../imports/several-files.js';
import { Uploads } from '../imports/uploads.service.js';
import type { INestApplicationContext } from '@nestjs/common';

/** The product without its edges, for one command. */
export interface CommandCore {
  readonly app: INestApplicationContext;
  readonly config: Config;
  readonly doing: Doing;
  readonly acts: Acts;
  readonly authorities: Authorities;
  readonly figures: Figures;
  readonly imports: Imports;
  readonly keys: Keys;
  readonly several: SeveralFiles;
  readonly uploads: Uploads;
  within<Result>(work: (database: EntityManager) => Promise<Result>): Promise<Result>;
  /** The authority that was named, or the only one that is not the demonstration. */
  authority(database: EntityManager, code: string | undefined): Promise<AuthorityEntity>;
  /** The same for an import, which makes a first authority where there is none yet. */
  authorityOrNew(database: EntityManager, code: string | undefined): Promise<AuthorityEntity>;
  close(): Promise<void>;
}

export async function openCore(): Promise<CommandCore> {
  const config = configFrom(process.env);
  await migrate(config.ownerDatabaseUrl, userOf(config.databaseUrl));
  const app = await NestFactory.createApplicationContext(CoreModule.of(config), { logger: ['error'], abortOnError: false });
  const [scope, authorities] = [app.get(Scope), app.get(Authorities)];
  const viewer = await scope.openLocalViewer('the command line');
  const doing = { by: viewer.name, on: localDay(), call: randomUUID() };
  return {
    app,
    config,
    doing,
    acts: app.get(Acts),
    authorities,
    figures: app.get(Figures),
    imports: app.get(Imports),
    keys: app.get(Keys),
    several: app.get(SeveralFiles),
    uploads: app.get(Uploads),
    within: (work) => scope.withScope(viewer, work),
    authority: (database, code) => (code === undefined ? authorities.onlyOne(database) : authorities.byCode(database, code)),
    authorityOrNew: (database, code) =>
      code === undefined ? authorities.onlyOneOrNew(database, doing) : authorities.byCode(database, code),
    close: () => app.close(),
  };
}
