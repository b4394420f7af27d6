import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider, createMemoryHistory } from '@tanstack/react-router';
import { renderToString } from 'react-dom/server';
import { isAnalytical } from './layout/analytical.js';
import { type Answers, answersComeFrom } from './platform/http.js';
import { makeQueryClient } from './platform/queries.js';
import { makeRouter } from './platform/router.js';

/** A page asks for what it needs when it is drawn; what it asks for in the answers to that would be a chain, and none is this long. */
const mostRounds = 5;

/** What draws the first picture of an address, as HTML to stand in the page until the dashboard itself is there. */
export type DrawFirstPicture = (address: string) => Promise<string | undefined>;

/**
 * The server's side of the first picture: the same pages, figures and sentences as in the browser, drawn once as HTML, so that a reader sees
 * the figures before any of the dashboard's code has arrived. `answers` is who answers the requests of a page, instead of the network.
 *
 * `undefined`: the browser draws this page by itself. So it is with pages that show no figures, with the meeting view, and wherever anything
 * was asked for and not answered, since a first picture has no button for trying again.
 */
export function firstPictures(answers: Answers): DrawFirstPicture {
  answersComeFrom(answers);
  return async (address) => {
    const { pathname, searchParams } = new URL(address, 'http://localhost');
    if (pathname === '/' || !isAnalytical(pathname) || searchParams.has('view')) return undefined;
    const queries = makeQueryClient();
    const router = makeRouter(queries, createMemoryHistory({ initialEntries: [address] }));
    try {
      await router.load();
      return await drawnWhole(router, queries);
    } finally {
      queries.clear();
    }
  };
}

/** Draws, fetches what was asked for while drawing, and draws again, until nothing is asked for any more. */
async function drawnWhole(router: ReturnType<typeof makeRouter>, queries: QueryClient): Promise<string | undefined> {
  const asked = () => queries.getQueryCache().getAll();
  for (let round = 0; round < mostRounds; round += 1) {
    await Promise.allSettled(asked().map((query) => query.promise ?? query.fetch()));
    if (asked().some(({ state }) => state.status === 'error')) return undefined;
    const picture = renderToString(
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>,
    );
    if (asked().every(({ state }) => state.status === 'success')) return picture;
  }
  return undefined;
}
