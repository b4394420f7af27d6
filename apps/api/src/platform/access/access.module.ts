import { Global, Module } from '@nestjs/common';
import { LocalViewer } from './local-viewer.js';

@Global()
@Module({ providers: [LocalViewer], exports: [LocalViewer] })
export class AccessModule {}
