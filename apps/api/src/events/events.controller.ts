import { Controller, Sse } from '@nestjs/common';
import { type Observable, interval, map, merge } from 'rxjs';
import { FigureEvents } from './figure-events.js';

interface Message {
  readonly type: string;
  readonly data: object;
}

/** Keeps proxies from closing a quiet connection. */
const heartbeat = 25_000;

@Controller('api/v1/events')
export class EventsController {
  constructor(private readonly events: FigureEvents) {}

  @Sse()
  all(): Observable<Message> {
    const changes = this.events.changes.pipe(map((change): Message => ({ type: 'figures', data: change })));
    return merge(changes, interval(heartbeat).pipe(map((): Message => ({ type: 'alive', data: {} }))));
  }
}
