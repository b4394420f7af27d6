import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { drawForPaper } from './layout/drawn-for-paper.js';
import { makeQueryClient } from './platform/queries.js';
import { makeRouter } from './platform/router.js';
import { takeOver } from './platform/take-over.js';

drawForPaper();
const queries = makeQueryClient();
const router = makeRouter(queries);
const place = document.getElementById('root')!;
takeOver(place, () => queries.isFetching() > 0);

createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
