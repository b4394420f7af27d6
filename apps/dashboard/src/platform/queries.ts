import { QueryClient, queryOptions } from '@tanstack/react-query';
import {
  type AuthorityScope,
  type AuthoritySummary,
  type DatasetSummary,
  type ImportSummary,
  type ListAnswer,
  type ListName,
  routes,
} from '@waymark/contract';
import type { Frame } from '@waymark/frames';
import { ProblemAnswer, getBytes, getJson } from './http.js';

/** Figures stand until a new version is announced, so nothing is fetched again by looking at it. An answer of "no" is not asked twice. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < 2 && !(error instanceof ProblemAnswer && error.problem.status >= 400),
      },
    },
  });
}

export const authoritiesQuery = queryOptions({
  queryKey: ['authorities'],
  queryFn: ({ signal }) => getJson<AuthoritySummary[]>(routes.authorities(), signal),
});

export const scopeQuery = (authority: string) =>
  queryOptions({
    queryKey: ['authority', authority, 'scope'],
    queryFn: ({ signal }) => getJson<AuthorityScope>(routes.scope(authority), signal),
  });

/** The figures frame. What reads its bytes arrives with it, not with the first page. */
export const figuresQuery = (authority: string) =>
  queryOptions({
    queryKey: ['authority', authority, 'figures'],
    queryFn: async ({ signal }): Promise<Frame> => {
      const [bytes, { decodeFrame }] = await Promise.all([
        getBytes(routes.figures(authority), signal),
        import('./decode-frame.js'),
      ]);
      return decodeFrame(bytes);
    },
    structuralSharing: false,
  });

/** The live rows of a small list such as the plan, actions or aims. */
export const listQuery = <Name extends ListName>(authority: string, list: Name) =>
  queryOptions({
    queryKey: ['authority', authority, 'lists', list],
    queryFn: ({ signal }) => getJson<ListAnswer<Name>>(routes.list(authority, list), signal),
  });

export const importsQuery = (authority: string) =>
  queryOptions({
    queryKey: ['authority', authority, 'imports'],
    queryFn: ({ signal }) => getJson<ImportSummary[]>(routes.imports(authority), signal),
  });

export const importQuery = (authority: string, batch: number) =>
  queryOptions({
    queryKey: ['authority', authority, 'imports', batch],
    queryFn: ({ signal }) => getJson<ImportSummary>(routes.import(authority, batch), signal),
  });

export const datasetsQuery = queryOptions({
  queryKey: ['datasets'],
  queryFn: ({ signal }) => getJson<DatasetSummary[]>(routes.datasets(), signal),
});
