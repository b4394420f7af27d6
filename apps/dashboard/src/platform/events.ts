import type { QueryClient } from '@tanstack/react-query';
import { type FiguresChanged, routes } from '@waymark/contract';
import { announce } from './announce.js';

/**
 * Listens for new versions while a page is open. What was fetched of that authority is fetched again; what is on the screen stays
 * until the answer is there. The browser reconnects by itself. Returns how to stop.
 */
export function followFigures(queries: QueryClient, authority: () => string | undefined): () => void {
  const source = new EventSource(routes.events());
  source.addEventListener('figures', (event: MessageEvent<string>) => {
    const changed = JSON.parse(event.data) as FiguresChanged;
    void queries.invalidateQueries({ queryKey: ['authorities'] });
    void queries.invalidateQueries({ queryKey: ['authority', changed.authority] }).then(() => {
      if (changed.authority === authority()) announce('Figures have changed. This page shows the new ones.');
    });
  });
  return () => source.close();
}
