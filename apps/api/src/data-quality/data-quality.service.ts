import { Injectable } from '@nestjs/common';
import type { Month } from '@waymark/calendar';
import type { DataQuality, DatasetQuality } from '@waymark/contract';
import { datasets } from '@waymark/datasets';
import type { EntityManager } from 'typeorm';
import type { AuthorityEntity } from '../authorities/authority.entity.js';
import { Figures } from '../figures/figures.service.js';
import { Keys } from '../platform/keys/keys.service.js';
import { qualityFromCells } from './dataset-cells.js';
import { RefusedReasonsReader } from './refused-reasons.js';
import { type StandingImport, standingImports } from './standing-imports.query.js';

/** Nothing known lies after this month, so that everything of a service without figures is looked at. */
const never = 12_000 as Month;

/** How good what has arrived is, dataset by dataset: out of imports and counted cells, never by reading rows. */
@Injectable()
export class DataQualities {
  private readonly reasons: RefusedReasonsReader;

  constructor(
    private readonly figures: Figures,
    keys: Keys,
  ) {
    this.reasons = new RefusedReasonsReader(keys);
  }

  async of(database: EntityManager, authority: AuthorityEntity): Promise<DataQuality> {
    const { cells, teams, span } = await this.figures.known(database, authority);
    const imports = await standingImports(database, authority.id);
    const qualities: DatasetQuality[] = [];
    for (const dataset of datasets) {
      const ofDataset = imports.filter((one) => one.dataset === dataset.name);
      qualities.push({
        dataset: dataset.name,
        last: lastOf(ofDataset),
        ...qualityFromCells(cells, teams, dataset, span?.to ?? never),
        refused: await this.refusedOf(database, authority, ofDataset),
      });
    }
    return { version: authority.version, datasets: qualities };
  }

  private async refusedOf(
    database: EntityManager,
    authority: AuthorityEntity,
    imports: readonly StandingImport[],
  ): Promise<DatasetQuality['refused']> {
    const refusing = imports.filter(({ counts }) => counts.rejected + counts.cellsRefused > 0);
    const refused: DatasetQuality['refused'] = [];
    for (const { batch, file, at, counts } of refusing) {
      const { reasons, isFirstOnly } = await this.reasons.of(database, authority.id, batch);
      refused.push({ batch, file, at, rows: counts.rejected, cells: counts.cellsRefused, reasons: [...reasons], isFirstOnly });
    }
    return refused;
  }
}

function lastOf([newest]: readonly StandingImport[]): DatasetQuality['last'] {
  if (!newest) return null;
  const { batch, file, at, counts } = newest;
  return { batch, file, at, counts };
}
