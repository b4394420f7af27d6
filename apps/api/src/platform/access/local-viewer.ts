import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Scope } from '../database/scope.service.js';
import type { Viewer } from '../database/viewer.js';

/** Whoever sits at this machine: the one viewer until people sign in. */
@Injectable()
export class LocalViewer implements OnModuleInit {
  viewer: Viewer;

  constructor(private readonly scope: Scope) {}

  async onModuleInit(): Promise<void> {
    this.viewer = await this.scope.openLocalViewer('local');
  }
}
