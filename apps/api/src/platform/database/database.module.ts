import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuthorityEntity } from '../../authorities/authority.entity.js';
import { BatchEntity } from '../../records/batch.entity.js';
import { UploadEntity } from '../../imports/upload.entity.js';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';
import { Scope } from './scope.service.js';

/** Connections arrive as the door: a role that may open a session and read nothing. */
const asTheDoor = '-c role=waymark_door -c timezone=UTC';

@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [CONFIG],
      useFactory: (config: Config) => ({
        type: 'postgres' as const,
        url: config.databaseUrl,
        entities: [AuthorityEntity, BatchEntity, UploadEntity],
        synchronize: false,
        poolSize: 10,
        extra: { options: asTheDoor },
        retryAttempts: 3,
      }),
    }),
  ],
  providers: [Scope],
  exports: [Scope],
})
export class DatabaseModule {}
