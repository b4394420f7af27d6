import { Module } from '@nestjs/common';
import { FiguresModule } from '../figures/figures.module.js';
import { DataQualities } from './data-quality.service.js';

@Module({ imports: [FiguresModule], providers: [DataQualities], exports: [DataQualities] })
export class DataQualityModule {}
