import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider, createMemoryHistory } from '@tanstack/react-router';
import { configure, render } from '@testing-library/react';
import { makeQueryClient } from '../platform/queries.js';
import { makeRouter } from '../platform/router.js';

// Pages fetch their own code first, which takes seconds when a test is the first to ask for it.
configure({ asyncUtilTimeout: 40_000 });

/** What was asked of the server: method, address and the JSON that went with it. */
export interface Asked {
  readonly method: string;
  readonly address: string;
  readonly body: unknown;
}

/** An answer of the server: JSON with 200, unless a status or bytes are given. */
export interface Answer {
  readonly status?: number;
  readonly json?: unknown;
  readonly bytes?: Uint8Array;
}

/** jsdom has no Response; the router only asks whether something is one. */
class NoResponse {}

class SilentEvents {
  addEventListener(): void {}
  close(): void {}
}

/** Stands in for the server: `answers` by "METHOD address". Returns what was asked, in order. */
export function fakeServer(answers: Readonly<Record<string, Answer | ((body: unknown) => Answer)>>): readonly Asked[] {
  const asked: Asked[] = [];
  const fetch = async (address: string, { method = 'GET', body }: RequestInit = {}) => {
    const sent: unknown = typeof body === 'string' ? JSON.parse(body) : undefined;
    asked.push({ method, address, body: sent });
    const found = answers[`${method} ${address}`] ?? {
      status: 404,
      json: { code: 'not-found', detail: 'Not here.', status: 404 },
    };
    const { status = 200, json, bytes } = typeof found === 'function' ? found(sent) : found;
    return {
      ok: status < 400,
      status,
      json: async () => json,
      text: async () => String(json),
      arrayBuffer: async () => bytes?.slice().buffer,
    };
  };
  Object.assign(globalThis, { fetch, EventSource: SilentEvents, Response: NoResponse });
  return asked;
}

/** Opens an address of the dashboard. */
export function renderPage(address: string) {
  const router = makeRouter(makeQueryClient(), createMemoryHistory({ initialEntries: [address] }));
  const queries = router.options.context.queries;
  render(
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return router;
}
