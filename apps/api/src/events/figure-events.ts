import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { type FiguresChanged, figuresChanged } from '@waymark/contract';
import pg from 'pg';
import type { Logger } from 'pino';
import { type Observable, Subject } from 'rxjs';
import type { Config } from '../platform/config/config.js';
import { CONFIG } from '../platform/config/config.module.js';
import { LOG } from '../platform/log/log.module.js';

const pauseBeforeListeningAgain = 2000;

/** Hears of every act in the database, whichever process made it, and tells open pages. */
@Injectable()
export class FigureEvents implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly subject = new Subject<FiguresChanged>();
  private client: pg.Client | undefined;
  private again: NodeJS.Timeout | undefined;
  private ending = false;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  get changes(): Observable<FiguresChanged> {
    return this.subject;
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.listen();
  }

  async onModuleDestroy(): Promise<void> {
    this.ending = true;
    clearTimeout(this.again);
    this.subject.complete();
    await this.client?.end().catch(() => undefined);
  }

  private async listen(): Promise<void> {
    const client = new pg.Client({ connectionString: this.config.databaseUrl, options: '-c role=waymark_door' });
    client.on('notification', ({ payload }) => this.tell(payload));
    client.on('error', () => this.listenAgain());
    client.on('end', () => this.listenAgain());
    this.client = client;
    try {
      await client.connect();
      await client.query('listen waymark_figures');
    } catch (error) {
      this.log.warn({ err: error }, 'Cannot hear of new figures; trying again');
      this.listenAgain();
    }
  }

  private listenAgain(): void {
    if (this.ending) return;
    clearTimeout(this.again);
    this.again = setTimeout(() => void this.listen(), pauseBeforeListeningAgain);
  }

  private tell(payload: string | undefined): void {
    const change = figuresChanged.safeParse(JSON.parse(payload ?? 'null'));
    if (change.success) this.subject.next(change.data);
  }
}
