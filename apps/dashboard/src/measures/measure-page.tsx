import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { type Indicator, type Reading, definitionOf, findingOf, readingOf } from '@waymark/indicators';
import { Suspense, lazy, useMemo } from 'react';
import { afterPaint } from '../layout/after-paint.js';
import { CardBoundary } from '../layout/card-boundary.js';
import { NotFoundPage } from '../layout/not-found-page.js';
import { Page, useFinding } from '../layout/page.js';
import { Loading } from '../layout/state-block.js';
import { NoteDesk } from '../notes/note-desk.js';
import { NotesCard } from '../notes/notes-card.js';
import { datasetsQuery } from '../platform/queries.js';
import type { ScopeSearch } from '../platform/scope-search.js';
import { NothingOfThis } from '../training/nothing-of-this.js';
import { factsOf } from './card-facts.js';
import { DefinitionCard } from './definition-card.js';
import { type MeasureScope, askedFor, hasOwnFigure, isSplitBy, measuresIn } from './measure-scope.js';
import { filterFor, filtersOf, withoutFilter } from './page-filter.js';
import { RowsCard } from './rows-card.js';
import { openChildrenFigures } from './open-children-table.js';
import { OutOfDate, SourcesCard } from './sources-card.js';
import { type Source, sourceLine, sourcesOf } from './sources.js';
import { ThemeGlyph } from './theme-glyph.js';
import { WithFigures } from './with-figures.js';

const MeasureCharts = lazy(() => import('./measure-charts.js').then((module) => ({ default: module.MeasureCharts })));

const OpenChildrenCard = lazy(() => import('./open-children-card.js').then((module) => ({ default: module.OpenChildrenCard })));

/** The measure on whose page lists of open children stand as figures of their own. */
const besideCaseloads = 'OA-11';

/** One measure: its charts, its definition, where it comes from. */
export function MeasurePage() {
  const { authority, id } = useParams({ from: '/$authority/measures/$id' });
  const indicator = definitionOf(id);
  if (!indicator) return <NotFoundPage />;
  return (
    <Page
      title={indicator.short}
      purpose={indicator.question}
      crumb={
        <>
          <Link to="/$authority/measures" params={{ authority }} search={(before: ScopeSearch) => ({ ...before, as: undefined })}>
            Measures
          </Link>{' '}
          / {indicator.id}
        </>
      }
      aside={
        <p className="theme-of">
          <ThemeGlyph theme={indicator.theme} size={18} /> <span className="measure-id">{indicator.id}</span>
        </p>
      }
    >
      <WithFigures filters={filtersOf(indicator)} nothing={<FirstFiles indicator={indicator} />}>
        {(scope) => <Measure key={id} indicator={indicator} scope={scope} />}
      </WithFigures>
    </Page>
  );
}

function Measure({ indicator, scope: asked }: { readonly indicator: Indicator; readonly scope: MeasureScope }) {
  const { data: datasets = [] } = useQuery(datasetsQuery);
  const isSplit = isSplitBy(indicator, asked.unit);
  const scope = useMemo(() => (isSplit ? asked : { ...asked, unit: 'ALL', unitName: 'Whole service' }), [asked, isSplit]);
  const labels = useMemo(() => Object.fromEntries(datasets.map(({ name, label }) => [name, label])), [datasets]);
  const sources = useMemo(() => sourcesOf(indicator, scope.scope, labels), [indicator, scope.scope, labels]);
  const isOfOpenChildren = openChildrenFigures.some((id) => id === indicator.id);
  const isInFrame = measuresIn(scope.frame).some(({ id }) => id === indicator.id);
  const hasFinding = hasOwnFigure(scope.frame, indicator) && indicator.kind !== 'gap';
  const reading = useMemo(
    () => (hasFinding ? readingOf(askedFor(scope, indicator, scope.unit)) : undefined),
    [hasFinding, scope, indicator],
  );
  const isThere = isInFrame && (!hasFinding || reading?.latest !== undefined || sources.some(({ arrived }) => arrived));
  const facts = useMemo(
    () => factsOf(filterFor(scope, indicator, scope.unit) ? scope : withoutFilter(scope)),
    [scope, indicator],
  );
  useFinding(reading && findingOf(indicator, reading));
  return (
    <NoteDesk indicator={indicator} scope={scope}>
      {!isSplit && (
        <p className="notice">
          This measure is not split by {asked.unit.startsWith('team:') ? 'team' : 'area'}. The whole service is shown.
        </p>
      )}
      <OutOfDate sources={sources} />
      {isThere ? (
        <CardBoundary what="these charts">
          <Suspense fallback={<Loading what="the charts" />}>
            <MeasureCharts
              indicator={indicator}
              scope={scope}
              source={`${scope.scope.authority.demonstration ? 'Made-up data. ' : ''}${sourceLine(sources)}`}
              facts={facts}
            />
          </Suspense>
        </CardBoundary>
      ) : (
        !isOfOpenChildren && <AwaitedFiles sources={sources} labels={labels} />
      )}
      {(isOfOpenChildren || indicator.id === besideCaseloads) && (
        <CardBoundary what="the open children">
          <Suspense fallback={null}>
            <OpenChildrenCard scope={scope} />
          </Suspense>
        </CardBoundary>
      )}
      <UnderTheCharts indicator={indicator} scope={scope} reading={reading} isThere={isThere} sources={sources} />
    </NoteDesk>
  );
}

interface UnderTheChartsProps {
  readonly indicator: Indicator;
  readonly scope: MeasureScope;
  readonly reading?: Reading;
  /** There are figures, and so rows behind them. */
  readonly isThere: boolean;
  readonly sources: readonly Source[];
}

/** What the measure counts, what people know about it, its rows and its files. Follows another scope just after the charts. */
const UnderTheCharts = afterPaint(function UnderTheCharts({ indicator, scope, reading, isThere, sources }: UnderTheChartsProps) {
  const note = useSearch({ strict: false, select: (search: ScopeSearch) => search.note });
  return (
    <div className="grid">
      <div className="span-8">
        <DefinitionCard indicator={indicator} />
      </div>
      <div className="span-4">
        <NotesCard indicator={indicator} scope={scope} reading={reading} openNote={note} />
        {isThere && <RowsCard indicator={indicator} scope={scope} />}
        <SourcesCard sources={sources} />
      </div>
    </div>
  );
});

/** Which files the measure still waits for. */
function AwaitedFiles({
  sources,
  labels,
}: {
  readonly sources: readonly Source[];
  readonly labels: Readonly<Record<string, string>>;
}) {
  const awaited = sources.filter(({ arrived }) => !arrived);
  const datasets = (awaited.length > 0 ? awaited : sources).map(({ dataset }) => dataset);
  return <NothingOfThis what="This measure" datasets={datasets} labels={labels} isEachNeeded />;
}

/** While nothing is imported at all: the teams, to which every row belongs, and then the measure's own files. */
function FirstFiles({ indicator }: { readonly indicator: Indicator }) {
  const { data: datasets = [] } = useQuery(datasetsQuery);
  const labels = Object.fromEntries(datasets.map(({ name, label }) => [name, label]));
  return <NothingOfThis what="This measure" datasets={[...new Set(['teams', ...indicator.from])]} labels={labels} isEachNeeded />;
}
