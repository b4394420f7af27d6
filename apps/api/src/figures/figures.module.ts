import { Module } from '@nestjs/common';
import { Figures } from './figures.service.js';

@Module({ providers: [Figures], exports: [Figures] })
export class FiguresModule {}
