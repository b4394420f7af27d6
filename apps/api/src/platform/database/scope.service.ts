import { randomBytes } from 'node:crypto';
import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from './viewer.js';

/** The only way to the database: a transaction as a role that owns nothing, on rows of the viewer's scope. */
@Injectable()
export class Scope implements BeforeApplicationShutdown {
  private readonly opened: string[] = [];
  private readonly running = new Set<Promise<unknown>>();

  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /**
   * Runs `work` in one transaction as the viewer; commits when it returns, rolls back when it throws. The scope ends with the
   * transaction, so that a connection never carries it to its next user.
   */
  async withScope<Result>(viewer: Viewer, work: (database: EntityManager) => Promise<Result>): Promise<Result> {
    const running = this.dataSource.transaction(async (database) => {
      await database.query("select set_config('role', 'waymark_app', true), set_config('app.sid', $1, true)", [viewer.handle]);
      return work(database);
    });
    this.running.add(running);
    return running.finally(() => this.running.delete(running));
  }

  /**
   * The one viewer until people sign in: whoever sits at this machine. The server binds to loopback only for as long as that is so.
   */
  async openLocalViewer(name: string): Promise<Viewer> {
    const handle = randomBytes(32).toString('base64url');
    await this.dataSource.query('select scope.open_local_session($1)', [handle]);
    this.opened.push(handle);
    return { name, handle };
  }

  /**
   * What is under way ends first: without its session the database would refuse the rest of it. Where the database is gone there is
   * nothing to close: nobody else knows these handles.
   */
  async beforeApplicationShutdown(): Promise<void> {
    while (this.running.size > 0) await Promise.allSettled(this.running);
    for (const handle of this.opened.splice(0)) {
      await this.dataSource.query('select scope.close_session($1)', [handle]).catch(() => undefined);
    }
  }
}
