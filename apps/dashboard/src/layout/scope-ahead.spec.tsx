import { RouterProvider, createMemoryHistory, createRootRoute, createRouter, useSearch } from '@tanstack/react-router';
import { act, render, screen, waitFor } from '@testing-library/react';
import { type ScopeSearch, scopeSearchFrom, searchText, searchWords } from '../platform/scope-search.js';
import { useScopeChange, useScopeSearch } from './scope-ahead.js';

/** What the page was drawn of, in order: its scope, and what the address said then. */
const drawn: { readonly scope: ScopeSearch; readonly address: ScopeSearch }[] = [];

function Page() {
  const scope = useScopeSearch();
  const address: ScopeSearch = useSearch({ strict: false });
  const change = useScopeChange();
  drawn.push({ scope, address });
  return (
    <>
      <p>
        {scope.from ?? 'usual'} {scope.area ?? 'whole'}
      </p>
      <button type="button" onClick={() => void change({ from: '2026-01' })}>
        January
      </button>
      <button type="button" onClick={() => void change({ from: '2026-02' })}>
        February
      </button>
      <button type="button" onClick={() => void change({ area: 'N' })}>
        North
      </button>
    </>
  );
}

async function open(address: string) {
  const history = createMemoryHistory({ initialEntries: [address] });
  const routeTree = createRootRoute({ validateSearch: scopeSearchFrom, component: Page });
  const router = createRouter({ routeTree, history, parseSearch: searchWords, stringifySearch: searchText });
  render(<RouterProvider router={router} />);
  await screen.findByRole('paragraph');
  return router;
}

const words = () => screen.getByRole('paragraph').textContent;

/** Presses without letting a frame go by. */
const press = (name: string) => act(() => screen.getByRole('button', { name }).click());

beforeEach(() => drawn.splice(0));

it('draws what was chosen before the address says it, and once', async () => {
  const router = await open('/?compare=aim');
  drawn.splice(0);
  press('January');

  expect(words()).toBe('2026-01 whole');
  expect(router.state.location.href).toBe('/?compare=aim');
  await waitFor(() => expect(router.state.location.href).toBe('/?compare=aim&from=2026-01'));
  await waitFor(() => expect(drawn.at(-1)!.address.from).toBe('2026-01'));
  expect(new Set(drawn.map(({ scope }) => scope)).size).toBe(1);
  expect(drawn[0]!.scope).toMatchObject({ from: '2026-01', compare: 'aim' });
});

it('follows the way back once the address has been followed', async () => {
  const router = await open('/');
  press('January');
  await waitFor(() => expect(router.state.location.href).toBe('/?from=2026-01'));
  await act(async () => router.history.back());

  await waitFor(() => expect(words()).toBe('usual whole'));
});

it('holds two quick choices to the last one', async () => {
  const router = await open('/');
  press('January');
  press('February');

  expect(words()).toBe('2026-02 whole');
  await waitFor(() => expect(router.state.location.href).toBe('/?from=2026-02'));
  await waitFor(() => expect(drawn.at(-1)!.address.from).toBe('2026-02'));
  expect(drawn.slice(drawn.findIndex(({ scope }) => scope.from === '2026-02')).map(({ scope }) => scope.from)).not.toContain(
    '2026-01',
  );
});

it('waits for the address where another area was chosen', async () => {
  const router = await open('/');
  press('North');

  expect(words()).toBe('usual whole');
  await waitFor(() => expect(words()).toBe('usual N'));
  expect(router.state.location.href).toBe('/?area=N');
});

it('follows the address again where another page came between', async () => {
  const router = await open('/');
  press('January');
  await act(async () => router.navigate({ to: '/', search: { from: '2025-05' } as never }));

  await waitFor(() => expect(router.state.location.href).toBe('/?from=2026-01'));
  await act(async () => router.navigate({ to: '/', search: { from: '2025-05' } as never }));
  await waitFor(() => expect(words()).toBe('2025-05 whole'));
});
