import { Module } from '@nestjs/common';
import { FiguresModule } from '../figures/figures.module.js';
import { Slices } from './slices.service.js';

@Module({ imports: [FiguresModule], providers: [Slices], exports: [Slices] })
export class SlicesModule {}
