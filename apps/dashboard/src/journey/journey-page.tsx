import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { AuthorityScope } from '@waymark/contract';
import { useMemo } from 'react';
import { Page } from '../layout/page.js';
import { useScopeSearch } from '../layout/scope-ahead.js';
import { ErrorBlock, Loading } from '../layout/state-block.js';
import { FirstUse } from '../data-quality/first-use.js';
import { measureScopeOf } from '../measures/measure-scope.js';
import { sourceLine, sourcesOf } from '../measures/sources.js';
import { journeyYear } from '../overview/journey-year.js';
import { timeOfInstant } from '../platform/dates.js';
import { datasetsQuery, figuresQuery, listQuery, scopeQuery } from '../platform/queries.js';
import { MeasuresTable } from '../training/measures-table.js';
import { NothingOfThis } from '../training/nothing-of-this.js';
import { CommitmentsCard } from './commitments-card.js';
import { knownDay, milestonesOn } from './milestones.js';
import { OpenActionsCard } from './open-actions-card.js';
import { RegisterCard } from './register-card.js';
import { OpenMilestones, TimelineCard } from './timeline-card.js';

const journeyMeasures = ['LD-11', 'LD-05', 'OA-01', 'OA-06', 'LD-10'] as const;
const usualYears = 5;

/** The plan with its milestones, the actions that are open, the commitments of the charter, and the register of forms and policies. */
export function JourneyPage() {
  const { authority } = useParams({ from: '/$authority' });
  const { data: scope } = useQuery(scopeQuery(authority));
  if (!scope) return <Loading what="the journey" shape="page" />;
  return <Journey scope={scope} />;
}

function Journey({ scope }: { readonly scope: AuthorityScope }) {
  const { code, demonstration, name, refreshedAt } = scope.authority;
  const lists = {
    plan: useQuery(listQuery(code, 'plan')),
    actions: useQuery(listQuery(code, 'actions')),
    commitments: useQuery(listQuery(code, 'commitments')),
    register: useQuery(listQuery(code, 'register')),
    agencies: useQuery(listQuery(code, 'agencies')),
    authority: useQuery(listQuery(code, 'authority')),
  };
  const { data: datasets = [] } = useQuery(datasetsQuery);
  const labels = useMemo(() => Object.fromEntries(datasets.map((one) => [one.name, one.label])), [datasets]);
  const on = knownDay(scope.authority);
  const said = lists.authority.data?.rows[0];
  const journey = { beganOn: said?.journey_began_on ?? null, years: said?.journey_years ?? usualYears };
  const milestones = useMemo(() => milestonesOn(lists.plan.data?.rows ?? [], on), [lists.plan.data, on]);
  const made = demonstration ? 'Made-up data. ' : '';
  const sourceOf = (dataset: string) => `${made}${sourceLine(sourcesOf({ from: [dataset] }, scope, labels))}`;
  const facts: readonly (readonly [string, string])[] = [
    ['Service', name],
    ['Refreshed', refreshedAt ? timeOfInstant(refreshedAt) : ''],
    ...(demonstration ? ([['Note', 'Demonstration: all data is made up']] as const) : []),
  ];
  const failed = Object.values(lists).find(({ error, data }) => error && !data);
  const [plan, commitments, register, actions] = [
    lists.plan.data,
    lists.commitments.data,
    lists.register.data,
    lists.actions.data,
  ];
  return (
    <Page
      title="Implementation journey"
      purpose={`What we said we would do, when, and what became of it. ${journeyYear(journey.beganOn, journey.years, on) ?? ''}`}
    >
      {failed && (
        <section className="card">
          <ErrorBlock error={failed.error} title="We could not fetch the plan" onRetry={() => void failed.refetch()} />
        </section>
      )}
      {!failed && (!plan || !commitments || !register || !actions) && <Loading what="the plan" />}
      {plan && commitments && register && actions && (
        <>
          {[plan, commitments, register, actions].every(({ rows }) => rows.length === 0) && (
            <>
              <FirstUse scope={scope} />
              <NothingOfThis what="This page" datasets={['plan', 'actions', 'commitments', 'register']} labels={labels} />
            </>
          )}
          {milestones.length > 0 && (
            <TimelineCard milestones={milestones} journey={journey} on={on} source={sourceOf('plan')} facts={facts} />
          )}
          <div className="grid journey-lists">
            <div className="span-6">
              <OpenMilestones milestones={milestones} />
            </div>
            <div className="span-6">
              <OpenActionsCard actions={actions.rows} on={on} />
            </div>
            <div className="span-6">
              <JourneyMeasures scope={scope} />
            </div>
            <div className="span-6">
              <RegisterCard entries={register.rows} on={on} source={sourceOf('register')} facts={facts} />
            </div>
          </div>
          <CommitmentsCard rows={commitments.rows} agencies={lists.agencies.data?.rows ?? []} />
        </>
      )}
    </Page>
  );
}

/** What the figures say of the plan, where there are any. */
function JourneyMeasures({ scope }: { readonly scope: AuthorityScope }) {
  const search = useScopeSearch();
  const { data: frame } = useQuery(figuresQuery(scope.authority.code));
  const measured = useMemo(() => (frame ? measureScopeOf(scope, frame, search) : undefined), [scope, frame, search]);
  if (!measured) return null;
  return <MeasuresTable scope={measured} ids={journeyMeasures} title="What the figures say of it" isShort />;
}
