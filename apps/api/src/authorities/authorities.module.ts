import { Module } from '@nestjs/common';
import { RecordsModule } from '../records/records.module.js';
import { Authorities } from './authorities.service.js';

@Module({ imports: [RecordsModule], providers: [Authorities], exports: [Authorities] })
export class AuthoritiesModule {}
