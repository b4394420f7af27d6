import { useNavigate, useSearch } from '@tanstack/react-router';
import { definitionOf } from '@waymark/indicators';
import { Suspense, lazy } from 'react';
import { Panel } from '../layout/panel.js';
import { Loading } from '../layout/state-block.js';
import type { ScopeSearch } from '../platform/scope-search.js';

const MeasureDetail = lazy(() => import('./measure-detail.js').then((module) => ({ default: module.MeasureDetail })));

/** The measure that the address names, beside the page; nothing else on the page changes. Closed where it names none that we know. */
export function MeasurePanel() {
  const { measure }: ScopeSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const indicator = measure === undefined ? undefined : definitionOf(measure);
  const close = () =>
    void navigate({
      to: '.',
      search: (before: ScopeSearch) => ({ ...before, measure: undefined }),
      replace: true,
      resetScroll: false,
    });
  return (
    <Panel title={indicator?.short ?? ''} isOpen={indicator !== undefined} onClose={close}>
      {indicator && (
        <Suspense fallback={<Loading what="the measure" />}>
          <MeasureDetail key={indicator.id} indicator={indicator} />
        </Suspense>
      )}
    </Panel>
  );
}
