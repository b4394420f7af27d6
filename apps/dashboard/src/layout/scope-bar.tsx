import { useMatchRoute, useParams } from '@tanstack/react-router';
import type { AuthorityScope } from '@waymark/contract';
import { themeTable } from '@waymark/indicators';
import { Suspense, lazy, useMemo } from 'react';
import { announce } from '../platform/announce.js';
import { type ScopeSearch, periodOf } from '../platform/scope-search.js';
import { spanOf } from '../platform/span.js';
import { themeFrom } from '../themes/theme-address.js';
import { onTrainingPage } from '../training/training-measures.js';
import { CopyLink } from './copy-link.js';
import { MeetingIcon, PrintIcon } from './icons.js';
import { useScopeChange, useScopeSearch } from './scope-ahead.js';
import { AreaChip, CompareChip, PeriodChip } from './scope-chips.js';

const PathwayFilter = lazy(() => import('../scaling/pathway-filter.js').then((module) => ({ default: module.PathwayFilter })));
const ScopeFilter = lazy(() => import('./scope-filter.js').then((module) => ({ default: module.ScopeFilter })));

/** What the page is about: which area, which months, set beside what. Every chip shows the value in use. */
export function ScopeBar({ scope }: { readonly scope: AuthorityScope }) {
  const search = useScopeSearch();
  const { authority, id, theme } = useParams({ strict: false });
  const matches = useMatchRoute();
  const isTraining = matches({ to: '/$authority/training' }) !== false;
  const isScaling = matches({ to: '/$authority/scaling' }) !== false;
  const ids = useMemo(() => (isTraining ? onTrainingPage : measuresOn(id, theme)), [isTraining, id, theme]);
  const changeScope = useScopeChange();
  const span = spanOf(scope);
  if (!span) return null;
  const change = (part: Partial<ScopeSearch>, said: string) => void changeScope(part).then(() => announce(`Updated: ${said}`));

  return (
    <div className="scope" id="scope" role="region" aria-label="Scope" tabIndex={-1}>
      <AreaChip scope={scope} search={search} onPick={change} />
      <PeriodChip span={span} period={periodOf(search, span)} onPick={change} />
      <CompareChip scope={scope} search={search} onPick={change} />
      {authority !== undefined && ids.length > 0 && (
        <Suspense fallback={null}>
          <ScopeFilter key={ids[0]} authority={authority} ids={ids} search={search} onPick={change} />
        </Suspense>
      )}
      {authority !== undefined && isScaling && (
        <Suspense fallback={null}>
          <PathwayFilter authority={authority} search={search} onPick={change} />
        </Suspense>
      )}
      <span className="scope-gap" />
      <CopyLink />
      <button
        type="button"
        className="chip plain"
        aria-pressed={search.view === 'meeting'}
        onClick={() =>
          change(
            { view: search.view === 'meeting' ? undefined : 'meeting' },
            search.view === 'meeting' ? 'usual view' : 'meeting view',
          )
        }
      >
        <MeetingIcon size={14} />
        <span className="chip-act">{search.view === 'meeting' ? 'Leave meeting view' : 'Meeting view'}</span>
      </button>
      <button type="button" className="chip plain" onClick={() => window.print()}>
        <PrintIcon size={14} />
        <span className="chip-act">Print</span>
      </button>
    </div>
  );
}

/** The measures that a page is about: one, or those of a theme; none where the address names neither. */
function measuresOn(id: string | undefined, slug: string | undefined): readonly string[] {
  const theme = slug === undefined ? undefined : themeFrom(slug);
  return id === undefined ? (theme ? themeTable[theme] : []) : [id];
}
