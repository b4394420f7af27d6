import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { pathwaysIn } from '@waymark/contract';
import type { Frame } from '@waymark/frames';
import { type Indicator, definitionOf } from '@waymark/indicators';
import { useMemo } from 'react';
import { CardBoundary } from '../layout/card-boundary.js';
import { useFilterOnEverySheet } from '../layout/filtered-line.js';
import { Page, useFinding } from '../layout/page.js';
import { useScopeSearch } from '../layout/scope-ahead.js';
import { Loading } from '../layout/state-block.js';
import { AreasCard } from '../measures/areas-card.js';
import { factsOf } from '../measures/card-facts.js';
import { cutWords } from '../measures/cut-words.js';
import { GapAreasCard, GapCard } from '../measures/gap-cards.js';
import { type MeasureScope, partsIn } from '../measures/measure-scope.js';
import { partName } from '../measures/measure-words.js';
import { OutOfDate } from '../measures/sources-card.js';
import { sourceLine, sourcesOf } from '../measures/sources.js';
import { WithFigures } from '../measures/with-figures.js';
import { cutFiguresQuery, datasetsQuery, sliceQuery } from '../platform/queries.js';
import type { ScopeSearch } from '../platform/scope-search.js';
import { NothingOfThis } from '../training/nothing-of-this.js';
import { CaseloadStripsCard } from './caseload-strips-card.js';
import { HeadlineFigures, type Within } from './headline-figures.js';
import { MovementByPathwayCard } from './movement-card.js';
import { QuestionFilter } from './question-filter.js';
import { RatedCasesCard } from './rated-cases-card.js';
import { firstRating, ratedFinding, ratedMonths } from './rated-months.js';
import { SliceCard } from './slice-card.js';

const [breadth, gap, movement] = [definitionOf('MM-23')!, definitionOf('MM-26')!, definitionOf('MM-27')!];

/** The files that the pictures of this page are drawn from. */
const drawnFrom: readonly string[] = ['ratings', 'practice', 'open_cases', 'caseloads'];

/** How safe people think things are, whether that moves, and whether caseloads allow the work. */
export function ScalingPage() {
  return (
    <Page
      title="Scaling and caseloads"
      purpose="How safe do children, families and professionals think things are, from 0 (most worried) to 10 (least worried)? Shown for groups, never for one child."
      aside={<QuestionFilter />}
    >
      <WithFigures>{(scope) => <Scaling scope={scope} />}</WithFigures>
    </Page>
  );
}

function Scaling({ scope }: { readonly scope: MeasureScope }) {
  const { authority } = useParams({ from: '/$authority' });
  const search = useScopeSearch();
  const { data: datasets = [] } = useQuery(datasetsQuery);
  const { data: cuts } = useQuery(cutFiguresQuery(authority));
  const rated = useQuery(sliceQuery(authority, 'open-cases-rated'));
  const caseloads = useQuery(sliceQuery(authority, 'caseloads'));

  const pathways = useMemo(() => (rated.data ? pathwaysIn(rated.data) : []), [rated.data]);
  const pathway = pathways.find((one) => one === search.pathway);
  const within = useMemo(() => withinOf(cuts, pathway), [cuts, pathway]);
  const questions = partsIn(scope.frame, gap);
  const question = questions.find((one) => one === search.question);
  const labels = useMemo(() => Object.fromEntries(datasets.map(({ name, label }) => [name, label])), [datasets]);
  const facts = [...factsOf(scope), ...(pathway ? [['Pathway', pathwayName(pathway)] as const] : [])];
  const card = (from: Pick<Indicator, 'from'>) => ({ scope, facts, source: sourceOf(scope, from, labels) });
  const sources = sourcesOf({ from: ['ratings', 'practice', 'caseloads'] }, scope.scope, labels).filter(({ arrived }) => arrived);

  const hasAny = scope.scope.feeds.some(({ dataset }) => drawnFrom.includes(dataset));
  useFinding(
    rated.data && ratedFinding(ratedMonths(rated.data, scope.unit, within?.cut ?? '', scope.period, firstRating(scope.frame))),
  );
  if (!hasAny) return <NothingOfThis what="This page" datasets={drawnFrom} labels={labels} />;
  return (
    <>
      {pathway && <FilteredByPathway name={pathwayName(pathway)} />}
      <OutOfDate sources={sources} />
      {pathway && !within && <Loading what="the figures by pathway" />}
      <CardBoundary what="these figures">
        <HeadlineFigures scope={scope} within={within} />
      </CardBoundary>
      {question && (
        <p className="notice">
          {partName(question)} is shown in the gap between family and workers. The other pictures stand on safety by the local
          standard: no question and no wording is ever added to another.
        </p>
      )}
      <div className="scaling-body">
        <div className="grid">
          <div className="span-7">
            <SliceCard query={rated} what="the ratings of open cases" empty="This fills when lists of open cases are imported.">
              {(slice) => (
                <RatedCasesCard
                  {...card(definitionOf('SC-01')!)}
                  slice={slice}
                  cut={pathway && `pathway=${pathway}`}
                  cutName={pathway && pathwayName(pathway)}
                />
              )}
            </SliceCard>
          </div>
          <div className="span-5">
            <CardBoundary what="this chart">
              <MovementByPathwayCard {...card(movement)} indicator={movement} cuts={cuts} within={within} />
            </CardBoundary>
          </div>
        </div>
        <div className="grid">
          <div className="span-6">
            <GapCard {...card(gap)} indicator={gap} card="gap" part={question} within={within} />
            <GapAreasCard {...card(gap)} indicator={gap} card="gap-areas" part={question} within={within} />
          </div>
          <div className="span-6">
            <SliceCard query={caseloads} what="the caseloads" empty="This fills when counts of caseloads are imported.">
              {(slice) => (
                <CaseloadStripsCard {...card(definitionOf('OA-12')!)} slice={slice} isFiltered={pathway !== undefined} />
              )}
            </SliceCard>
          </div>
        </div>
        <AreasCard {...card(breadth)} indicator={breadth} />
      </div>
    </>
  );
}

/** The area has its own such line; this one is for the pathway. */
function FilteredByPathway({ name }: { readonly name: string }) {
  useFilterOnEverySheet(name);
  return (
    <p className="filtered">
      Filtered: {name}.{' '}
      <Link to="." className="no-print" search={(before: ScopeSearch) => ({ ...before, pathway: undefined })}>
        Clear
      </Link>
    </p>
  );
}

function withinOf(cuts: Frame | undefined, pathway: string | undefined): Within | undefined {
  return cuts && pathway ? { frame: cuts, cut: `pathway=${pathway}`, name: pathwayName(pathway) } : undefined;
}

function pathwayName(word: string): string {
  return cutWords({ dimension: 'pathway', word }, []);
}

/** What has arrived of the files that a card is made of; what never did is not named beside what did. */
function sourceOf({ scope }: MeasureScope, from: Pick<Indicator, 'from'>, labels: Readonly<Record<string, string>>): string {
  const sources = sourcesOf(from, scope, labels);
  const arrived = sources.filter((source) => source.arrived !== undefined);
  return `${scope.authority.demonstration ? 'Made-up data. ' : ''}${sourceLine(arrived.length > 0 ? arrived : sources)}`;
}
