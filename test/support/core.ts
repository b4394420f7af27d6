import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Test, type TestingModule } from '@nestjs/testing';
import type { EntityManager } from 'typeorm';
import { Authorities } from '../../apps/api/src/authorities/authorities.service.js';
import { CoreModule } from '../../apps/api/src/core.module.js';
import { Figures } from '../../apps/api/src/figures/figures.service.js';
import { configFrom } from '../../apps/api/src/platform/config/config.js';
import { Scope } from '../../apps/api/src/platform/database/scope.service.js';
import type { Viewer } from '../../apps/api/src/platform/database/viewer.js';
import { Acts } from '../../apps/api/src/records/acts.service.js';
import { cloneDatabase } from './postgres/clone.js';

/** The product without its edges, on a database of its own. */
export interface Core {
  readonly module: TestingModule;
  readonly acts: Acts;
  readonly authorities: Authorities;
  readonly figures: Figures;
  readonly scope: Scope;
  readonly viewer: Viewer;
  readonly ownerUrl: string;
  within<Result>(work: (database: EntityManager) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** Opens the core on a fresh clone of the migrated template; `close` takes both away again. */
export async function openCore(): Promise<Core> {
  const [database, folder] = [await cloneDatabase(), await mkdtemp(join(tmpdir(), 'waymark-core-'))];
  const config = configFrom({ DATABASE_URL: database.serverUrl, WAYMARK_DATA_DIR: folder, WAYMARK_LOG: 'silent' });
  const module = await Test.createTestingModule({ imports: [CoreModule.of(config)] }).compile();
  await module.init();
  const scope = module.get(Scope);
  const viewer = await scope.openLocalViewer('a test');
  return {
    module,
    scope,
    viewer,
    acts: module.get(Acts),
    authorities: module.get(Authorities),
    figures: module.get(Figures),
    ownerUrl: database.ownerUrl,
    within: (work) => scope.withScope(viewer, work),
    async close() {
      await module.close();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
