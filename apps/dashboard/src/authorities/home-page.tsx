import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { type ReactNode, Suspense, lazy } from 'react';
import { BrandMark } from '../layout/icons.js';
import { Page } from '../layout/page.js';
import { ErrorBlock, Loading } from '../layout/state-block.js';
import { authoritiesQuery } from '../platform/queries.js';
import { remembered } from '../platform/remembered.js';

const StartForm = lazy(() => import('./start-form.js').then(({ StartForm: Form }) => ({ default: Form })));

/** Goes on to the service that was looked at last, else to the first; where there is none yet, it helps to start one. */
export function HomePage() {
  const { data: authorities, error, refetch } = useQuery(authoritiesQuery);
  if (error)
    return (
      <Alone>
        <Page title="Waymark could not open">
          <ErrorBlock error={error} onRetry={() => void refetch()} />
        </Page>
      </Alone>
    );
  if (!authorities)
    return (
      <Alone>
        <Loading what="Waymark" shape="page" />
      </Alone>
    );
  const last = authorities.find(({ code }) => code === remembered('authority')) ?? authorities[0];
  if (last) return <Navigate to="/$authority" params={{ authority: last.code }} replace />;
  return (
    <Alone>
      <Page
        title="Start with your own service"
        purpose="Waymark shows how well Signs of Safety is embedded, from the files that you give it."
      >
        <section className="card">
          <Suspense fallback={<Loading what="the form" />}>
            <StartForm />
          </Suspense>
        </section>
      </Page>
    </Alone>
  );
}

function Alone({ children }: { readonly children: ReactNode }) {
  return (
    <main className="alone">
      <p className="alone-brand">
        <BrandMark /> Waymark
      </p>
      {children}
    </main>
  );
}
