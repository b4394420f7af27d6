import { Module } from '@nestjs/common';
import { RecordsModule } from '../records/records.module.js';
import { Forms } from './forms.service.js';

@Module({ imports: [RecordsModule], providers: [Forms], exports: [Forms] })
export class FormsModule {}
