import { Module } from '@nestjs/common';
import { RecordsModule } from '../records/records.module.js';
import { Imports } from './imports.service.js';
import { Uploads } from './uploads.service.js';

@Module({ imports: [RecordsModule], providers: [Imports, Uploads], exports: [Imports, Uploads] })
export class ImportsModule {}
