import { useQuery } from '@tanstack/react-query';
import { definitionOf } from '@waymark/indicators';
import { useMemo } from 'react';
import { Page } from '../layout/page.js';
import { factsOf } from '../measures/card-facts.js';
import { type MeasureScope, hasOwnFigure, isSplitBy, partsIn } from '../measures/measure-scope.js';
import { OverTimeCard } from '../measures/over-time-cards.js';
import { filterFor, filtersOfPage, withoutFilter } from '../measures/page-filter.js';
import { OutOfDate } from '../measures/sources-card.js';
import { sourceLine, sourcesOf } from '../measures/sources.js';
import { WithFigures } from '../measures/with-figures.js';
import { datasetsQuery } from '../platform/queries.js';
import { AreaSharesCard } from './area-shares-card.js';
import { MeasuresTable } from './measures-table.js';
import { NothingOfThis } from './nothing-of-this.js';
import { PartnerAgenciesCard } from './partner-agencies-card.js';
import { ToolsCard } from './tools-card.js';
import { onTrainingPage, trainingMeasures } from './training-measures.js';

const filters = filtersOfPage(onTrainingPage);

/** Who has been reached by courses, whether it is used, how able people feel, and whether teams meet. */
export function TrainingPage() {
  return (
    <Page
      title="Training and confidence"
      purpose="Who has been reached, is it used with families, and do people feel able? People are counted once; nobody is named."
    >
      <WithFigures filters={filters}>{(scope) => <Training scope={scope} />}</WithFigures>
    </Page>
  );
}

function Training({ scope }: { readonly scope: MeasureScope }) {
  const { data: datasets = [] } = useQuery(datasetsQuery);
  const labels = useMemo(() => Object.fromEntries(datasets.map(({ name, label }) => [name, label])), [datasets]);
  const propsOf = (id: string) => {
    const indicator = definitionOf(id)!;
    const isSplit = isSplitBy(indicator, scope.unit);
    const own = isSplit ? scope : { ...scope, unit: 'ALL', unitName: 'Whole service' };
    const made = scope.scope.authority.demonstration ? 'Made-up data. ' : '';
    return {
      indicator,
      scope: own,
      source: `${made}${sourceLine(sourcesOf(indicator, scope.scope, labels))}`,
      facts: factsOf(filterFor(own, indicator, own.unit) ? own : withoutFilter(own)),
    };
  };
  const hasTools = partsIn(scope.frame, definitionOf('LR-09')!).length > 0;
  const sources = sourcesOf({ from: ['people', 'training', 'responses', 'supervision'] }, scope.scope, labels);
  const arrived = sources.filter((source) => source.arrived !== undefined);
  const has = (id: string) =>
    hasOwnFigure(scope.frame, { id }) &&
    sourcesOf(definitionOf(id)!, scope.scope, labels).every((source) => source.arrived !== undefined);
  const hasPeople = arrived.some(({ dataset }) => dataset === 'people' || dataset === 'training');
  const hasReach = hasPeople && has('LR-02');
  if (arrived.length === 0) {
    return <NothingOfThis what="This page" datasets={['people', 'training', 'responses', 'supervision']} labels={labels} />;
  }
  return (
    <>
      <OutOfDate sources={arrived.filter(({ dataset }) => dataset !== 'responses')} />
      {hasReach && (
        <div className="grid">
          <div className="span-8">
            <AreaSharesCard {...propsOf('LR-02')} beside="Attended is not able, and booked is not trained." />
          </div>
          <div className="span-4">
            <MeasuresTable scope={scope} ids={trainingMeasures} title="At a glance" isShort />
          </div>
        </div>
      )}
      {hasPeople && (
        <div className="grid">
          <div className="span-6">{has('LR-01') && <OverTimeCard {...propsOf('LR-01')} card="social-workers" />}</div>
          <div className="span-6">{has('LR-06') && <OverTimeCard {...propsOf('LR-06')} card="used" />}</div>
        </div>
      )}
      {has('LR-08') && (
        <div className="grid">
          <div className="span-6">
            <OverTimeCard {...propsOf('LR-08')} card="confidence" />
          </div>
          <div className="span-6">
            <AreaSharesCard {...propsOf('LR-08')} beside="Confidence is not skill, and often falls while people learn." />
          </div>
        </div>
      )}
      <div className="grid">
        <div className="span-6">{hasTools && <ToolsCard {...propsOf('LR-09')} />}</div>
        <div className="span-6">{has('LR-10') && <OverTimeCard {...propsOf('LR-10')} card="group-supervision" />}</div>
      </div>
      <PartnerAgenciesCard />
      {!hasReach && <MeasuresTable scope={scope} ids={trainingMeasures} title="The measures of this page" />}
      <p className="page-note">
        Group supervision and confidence stand on one page so that both can be looked at. This does not show cause. Names of
        people who have not been on a course are not listed here; managers have them in their own system.
      </p>
    </>
  );
}
