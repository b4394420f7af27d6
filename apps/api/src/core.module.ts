import { type DynamicModule, Module } from '@nestjs/common';
import { AuthoritiesModule } from './authorities/authorities.module.js';
import { BehindModule } from './behind/behind.module.js';
import { FiguresModule } from './figures/figures.module.js';
import type { Config } from './platform/config/config.js';
import { ConfigModule } from './platform/config/config.module.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { LogModule } from './platform/log/log.module.js';
import { ImportsModule } from './imports/imports.module.js';
import { KeysModule } from './platform/keys/keys.module.js';
import { RecordsModule } from './records/records.module.js';

/** Everything that the server and the command line have in common. */
@Module({})
export class CoreModule {
  static of(config: Config): DynamicModule {
    return {
      module: CoreModule,
      imports: [
        ConfigModule.of(config),
        LogModule,
        DatabaseModule,
        KeysModule,
        RecordsModule,
        AuthoritiesModule,
        BehindModule,
        FiguresModule,
        ImportsModule,
      ],
    };
  }
}
