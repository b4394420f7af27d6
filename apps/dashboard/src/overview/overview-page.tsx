import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { addMonths, dayText, firstDayOf, lastDayOf } from '@waymark/calendar';
import {
  type Standing,
  definitionOf,
  firstPageIds,
  leastPointsForLimits,
  summaryColumns,
  summaryTitle,
} from '@waymark/indicators';
import { Suspense, lazy, useMemo } from 'react';
import { CardBoundary } from '../layout/card-boundary.js';
import { Page, useFinding } from '../layout/page.js';
import { Loading } from '../layout/state-block.js';
import { factsOf } from '../measures/card-facts.js';
import type { MeasureScope } from '../measures/measure-scope.js';
import { OutOfDate } from '../measures/sources-card.js';
import { sourceLine, sourcesOf } from '../measures/sources.js';
import { WithFigures } from '../measures/with-figures.js';
import { MeasurePanel } from '../panel/measure-panel.js';
import { datasetsQuery, listQuery } from '../platform/queries.js';
import { BandsCard } from './bands-card.js';
import { journeyYear } from './journey-year.js';
import { MatrixCard } from './matrix-card.js';
import { MilestonesCard } from './milestones-card.js';
import { OverviewStart } from './overview-start.js';
import { leftOut, standingsOf } from './standings.js';
import { SummaryCard } from './summary-card.js';
import { ThemeCards } from './theme-cards.js';
import { VoicesCard } from './voices-card.js';

const ConversationCard = lazy(() => import('./conversation-card.js').then((card) => ({ default: card.ConversationCard })));

/** Embedding at a glance: where we are, what to celebrate, what to be curious about. */
export function OverviewPage() {
  return (
    <Page
      title="Embedding at a glance"
      purpose={`${firstPageIds.length} measures across four themes, judged against their own usual range, not last month.`}
    >
      <WithFigures isWholeEnough nothing={<OverviewStart />}>
        {(scope) => <Overview scope={scope} />}
      </WithFigures>
      <MeasurePanel />
    </Page>
  );
}

/** What the first page is made of and should have rows to the last month; surveys in waves are not awaited every month. */
const awaited = [
  ...new Set(
    firstPageIds
      .map((id) => definitionOf(id)!)
      .filter(({ rhythm }) => rhythm === 'month')
      .flatMap(({ from }) => from),
  ),
];

function Overview({ scope }: { readonly scope: MeasureScope }) {
  const { authority } = useParams({ from: '/$authority' });
  const { data: datasets } = useQuery(datasetsQuery);
  const lists = {
    authority: useQuery(listQuery(authority, 'authority')),
    actions: useQuery(listQuery(authority, 'actions')),
    judgements: useQuery(listQuery(authority, 'judgements')),
    plan: useQuery(listQuery(authority, 'plan')),
  };
  const standings = useMemo(() => standingsOf(scope, firstPageIds), [scope]);
  const columns = useMemo(() => summaryColumns(standings), [standings]);
  useFinding(summaryTitle(standings, columns));

  const on = dayText(lastDayOf(scope.period.to));
  const since = dayText(firstDayOf(addMonths(scope.period.to, -2)));
  const labels = Object.fromEntries((datasets ?? []).map(({ name, label }) => [name, label]));
  const sourceOf = (...from: readonly string[]) => sourceLine(sourcesOf({ from }, scope.scope, labels));
  const facts = factsOf(scope);
  const itself = lists.authority.data?.rows[0];
  const year = itself && journeyYear(itself.journey_began_on, itself.journey_years ?? 5, on);
  const worry = columns.worried[0]?.standing.indicator;
  const well = columns.workingWell[0]?.standing.indicator;
  const most = Math.max(0, ...standings.filter(fillsUsualRange).map(({ reading }) => reading.counted));
  return (
    <>
      {year && <p className="journey-year">{year}</p>}
      <OutOfDate sources={sourcesOf({ from: awaited }, scope.scope, labels)} />
      {most > 0 && most < leastPointsForLimits && (
        <p className="notice" role="note">
          Too early for most patterns: {most} of {leastPointsForLimits} points. Figures stand as they are.
        </p>
      )}
      <CardBoundary what="the summary">
        <SummaryCard scope={scope} standings={standings} actions={lists.actions.data?.rows} on={on} />
      </CardBoundary>
      <CardBoundary what="the themes">
        <ThemeCards scope={scope} standings={standings} judgements={lists.judgements.data?.rows ?? []} on={on} />
      </CardBoundary>
      <div className="overview-body">
        <div className="overview-pair is-wide-left">
          <div>
            <MatrixCard
              scope={scope}
              standings={standings}
              left={leftOut(scope, firstPageIds)}
              source="From every dataset that these measures stand on. The edge of a chip shows its theme"
              facts={facts}
            />
            {well && (
              <div className="print-only">
                <Suspense fallback={null}>
                  <ConversationCard
                    card="working-well"
                    indicator={well}
                    scope={scope}
                    source={sourceOf(...well.from)}
                    facts={facts}
                  />
                </Suspense>
              </div>
            )}
            <CardBoundary what="what families say">
              <VoicesCard scope={scope} source={sourceOf('responses', 'invitations')} facts={facts} />
            </CardBoundary>
          </div>
          <div>
            {worry && (
              <CardBoundary what="this chart">
                <Suspense fallback={<Loading what="the chart" />}>
                  <ConversationCard
                    card="conversation"
                    indicator={worry}
                    scope={scope}
                    source={sourceOf(...worry.from)}
                    facts={facts}
                  />
                </Suspense>
              </CardBoundary>
            )}
            <CardBoundary what="the milestones">
              <MilestonesCard plan={lists.plan.data?.rows ?? []} on={on} since={since} />
            </CardBoundary>
          </div>
        </div>
        <CardBoundary what="the safety bands">
          <BandsCard scope={scope} source={sourceOf('ratings', 'practice')} facts={facts} />
        </CardBoundary>
      </div>
    </>
  );
}

/** A measure gets a usual range once it has the points for it; waves have a rule of their own, and others are never judged. */
function fillsUsualRange({ indicator }: Standing): boolean {
  return indicator.pattern !== 'none' && indicator.rhythm !== 'wave';
}
