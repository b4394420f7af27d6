import type { Problem } from '@waymark/contract';

/** What the server answered where it could not do what was asked, or that no answer came at all. */
export class ProblemAnswer extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail);
    this.name = 'ProblemAnswer';
  }
}

/** The words for an error of any kind that reached a page. Our own answers speak for themselves; anything else is a fault of ours. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemAnswer) return error.problem;
  return {
    type: 'about:blank',
    title: 'Something went wrong on this page',
    status: 0,
    code: 'page-fault',
    detail: 'What is stored is safe.',
    correlation: 'page',
  };
}

/** GET an address that answers with JSON. Throws a `ProblemAnswer`. */
export async function getJson<T>(address: string, signal?: AbortSignal): Promise<T> {
  return (await answerOf(address, { signal })).json() as Promise<T>;
}

/** POST something as JSON, and the JSON that comes back. Throws a `ProblemAnswer`. */
export async function postJson<T>(address: string, body: unknown): Promise<T> {
  return (await answerOf(address, asJson(body))).json() as Promise<T>;
}

/** POST something as JSON, and the file that comes back. Throws a `ProblemAnswer`. */
export async function postForText(address: string, body: unknown): Promise<string> {
  return (await answerOf(address, asJson(body))).text();
}

/** POST one file as the part `file`. Throws a `ProblemAnswer`. */
export async function postFile<T>(address: string, file: File): Promise<T> {
  const body = new FormData();
  body.append('file', file, file.name);
  return (await answerOf(address, { method: 'POST', body })).json() as Promise<T>;
}

/** DELETE what is at an address. Throws a `ProblemAnswer`. */
export async function remove(address: string): Promise<void> {
  await answerOf(address, { method: 'DELETE' });
}

/** GET an address that answers with bytes. Throws a `ProblemAnswer`. */
export async function getBytes(address: string, signal?: AbortSignal): Promise<Uint8Array> {
  return new Uint8Array(await (await answerOf(address, { signal })).arrayBuffer());
}

function asJson(body: unknown): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

/** Who answers requests: the browser's own fetch, or the server itself where it draws a page. */
export type Answers = (address: string, request: RequestInit) => Promise<Response>;

let answers: Answers = (address, request) => fetch(address, { credentials: 'same-origin', ...request });

/** Has all requests answered by somebody else than the browser. */
export function answersComeFrom(others: Answers): void {
  answers = others;
}

async function answerOf(address: string, request: RequestInit): Promise<Response> {
  const answer = await answers(address, request).catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new ProblemAnswer(noAnswer);
  });
  if (answer.ok) return answer;
  throw new ProblemAnswer(await problemFrom(answer));
}

async function problemFrom(answer: Response): Promise<Problem> {
  const said: unknown = await answer.json().catch(() => undefined);
  if (isProblem(said)) return said;
  return { ...noAnswer, status: answer.status, code: `http-${answer.status}` };
}

function isProblem(said: unknown): said is Problem {
  return typeof said === 'object' && said !== null && 'code' in said && 'detail' in said;
}

const noAnswer: Problem = {
  type: 'about:blank',
  title: 'The server did not answer',
  status: 0,
  code: 'no-answer',
  detail: 'What is stored is safe. Check the connection, then try again.',
  correlation: 'no-answer',
};
