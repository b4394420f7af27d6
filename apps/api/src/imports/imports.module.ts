import { Module } from '@nestjs/common';
import { RecordsModule } from '../records/records.module.js';
import { Imports } from './imports.service.js';
import { SeveralFiles } from './several-files.js';
import { Uploads } from './uploads.service.js';

@Module({
  imports: [RecordsModule],
  providers: [Imports, SeveralFiles, Uploads],
  exports: [Imports, SeveralFiles, Uploads],
})
export class ImportsModule {}
