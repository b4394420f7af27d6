import { Module } from '@nestjs/common';
import { FiguresModule } from '../figures/figures.module.js';
import { BehindFigures } from './behind.service.js';

@Module({ imports: [FiguresModule], providers: [BehindFigures], exports: [BehindFigures] })
export class BehindModule {}
