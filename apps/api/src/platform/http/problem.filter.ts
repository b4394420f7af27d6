import { randomUUID } from 'node:crypto';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Inject } from '@nestjs/common';
import { Refusal, type RefusalKind } from '@waymark/basics';
import { type Problem, problemMediaType } from '@waymark/contract';
import type { Logger } from 'pino';
import { LOG } from '../log/log.module.js';

const statusOf: Readonly<Record<RefusalKind, number>> = {
  'not-allowed': 403,
  'not-found': 404,
  conflict: 409,
  'bad-input': 400,
  'too-large': 413,
};

/** The part of a reply that an answer needs. */
interface Reply {
  status(code: number): Reply;
  header(name: string, value: string): Reply;
  send(body: unknown): void;
}

/** The one place where a refusal, a bad request or a fault becomes an answer. A fault is logged with its cause; its reader stays calm. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(LOG) private readonly log: Logger) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const correlation = randomUUID();
    const problem = problemOf(thrown, correlation);
    if (problem.status >= 500) this.log.error({ correlation, err: thrown }, 'A request ended in a fault');
    const reply = host.switchToHttp().getResponse<Reply>();
    reply.status(problem.status).header('content-type', problemMediaType).send(problem);
  }
}

/** What is said of something thrown. Never more than its code and plain words: a fault's own message may hold data. */
export function problemOf(thrown: unknown, correlation: string): Problem {
  if (thrown instanceof Refusal) {
    const status = statusOf[thrown.kind];
    const { dependents, where } = thrown as Pick<Problem, 'dependents' | 'where'>;
    return {
      type: `about:blank#${thrown.code}`,
      title: thrown.message,
      status,
      code: thrown.code,
      detail: thrown.message,
      correlation,
      ...(where === undefined ? {} : { where }),
      ...(thrown.repair === undefined ? {} : { repair: thrown.repair }),
      ...(dependents === undefined ? {} : { dependents: [...dependents] }),
    };
  }
  if (thrown instanceof HttpException) return requestProblem(thrown.getStatus(), thrown.message, correlation);
  const status = statusFromLibrary(thrown);
  if (status !== undefined) return requestProblem(status, (thrown as Error).message, correlation);
  return {
    type: 'about:blank#fault',
    title: 'Something went wrong on our side',
    status: 500,
    code: 'fault',
    detail: 'Something went wrong on our side. Nothing was half done: what you sent either went in whole or not at all.',
    repair: 'Try again. If it happens again, tell whoever looks after Waymark the code below.',
    correlation,
  };
}

function requestProblem(status: number, message: string, correlation: string): Problem {
  const code = status === 404 ? 'not-found' : status === 413 ? 'too-large' : 'bad-request';
  return { type: `about:blank#${code}`, title: message, status, code, detail: message, correlation };
}

/** Fastify and its plugins say with a number that the request, not we, went wrong. */
function statusFromLibrary(thrown: unknown): number | undefined {
  const status = (thrown as { statusCode?: unknown })?.statusCode;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : undefined;
}
