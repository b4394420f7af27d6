import { Global, Module } from '@nestjs/common';
import { pino } from 'pino';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';

export const LOG = Symbol('log');

/** What must never reach a log, whoever passes it on. */
const redacted = [
  'req.headers.cookie',
  'req.headers.authorization',
  '*.case_ref',
  '*.person_ref',
  '*.cells',
  'err.parameters',
  'err.query',
  'err.detail',
];

/** One log, of ids and codes; never names of children or families. */
@Global()
@Module({
  providers: [
    {
      provide: LOG,
      inject: [CONFIG],
      useFactory: (config: Config) =>
        pino({ level: config.logLevel, redact: { paths: redacted, remove: true } }, pino.destination(2)),
    },
  ],
  exports: [LOG],
})
export class LogModule {}
