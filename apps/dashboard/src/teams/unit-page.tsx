import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { PatternTag } from '@waymark/charts';
import { countText, definitionOf, monthWords } from '@waymark/indicators';
import { useEffect, useMemo, useRef } from 'react';
import { areaName } from '../layout/area-tree.js';
import { NotFoundPage } from '../layout/not-found-page.js';
import { Page } from '../layout/page.js';
import { factsOf } from '../measures/card-facts.js';
import type { MeasureScope } from '../measures/measure-scope.js';
import { sourceLine, sourcesOf } from '../measures/sources.js';
import { WithFigures } from '../measures/with-figures.js';
import { MeasureLink } from '../overview/measure-link.js';
import { dayInWords } from '../platform/dates.js';
import { datasetsQuery, listQuery, scopeQuery, sliceQuery } from '../platform/queries.js';
import { type ScopeSearch, scopeKept } from '../platform/scope-search.js';
import { CaseloadStripsCard } from '../scaling/caseload-strips-card.js';
import { RatedCasesCard } from '../scaling/rated-cases-card.js';
import { SliceCard } from '../scaling/slice-card.js';
import { UnitActionsCard } from './actions-card.js';
import { addressOfArea, areaOfAddress } from './unit-address.js';
import { daysOf, openCasesOf, sizeBand } from './unit-facts.js';
import { UnitLink } from './unit-link.js';
import { UnitMeasuresCards } from './unit-measures-card.js';
import { type UnitMeasures, unitMeasures } from './unit-measures.js';

/** One team or service area: what it is, what changed, its measures, caseloads, ratings and actions. */
export function UnitPage() {
  const { authority, id } = useParams({ from: '/$authority/teams/$id' });
  const { data: scope } = useQuery(scopeQuery(authority));
  const area = areaOfAddress(id);
  const name = scope && areaName(scope, area);
  const isInScope = useScopeOfPage(area);
  if (!scope) return null;
  if (!name) return <NotFoundPage />;
  return (
    <Page
      title={name}
      purpose={<Purpose area={area} />}
      crumb={
        <>
          <Link to="/$authority/teams" params={{ authority }} search={({ from, to }: ScopeSearch): ScopeSearch => ({ from, to })}>
            Teams and service areas
          </Link>{' '}
          / {name}
        </>
      }
    >
      {isInScope && <WithFigures isOfArea>{(measured) => <Unit scope={measured} />}</WithFigures>}
    </Page>
  );
}

/**
 * Keeps the scope bar and the page of one unit together: the address names the unit as its area; another area picked there leads to
 * that area's page, and the whole service to the list. Returns whether both agree.
 */
function useScopeOfPage(area: string): boolean {
  const { authority } = useParams({ from: '/$authority' });
  const search: ScopeSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const agreed = useRef<string>(undefined);
  const isSame = search.area === area;
  useEffect(() => {
    if (isSame) {
      agreed.current = area;
      return;
    }
    const kept = (asked: string | undefined) => (before: ScopeSearch) => ({ ...scopeKept(before), area: asked });
    if (search.area !== undefined) {
      const id = addressOfArea(search.area);
      void navigate({ to: '/$authority/teams/$id', params: { authority, id }, search: kept(search.area) });
    } else if (agreed.current === area) {
      void navigate({ to: '/$authority/teams', params: { authority }, search: kept(undefined) });
    } else {
      void navigate({ to: '.', search: kept(area), replace: true });
    }
  }, [isSame, area, search.area, authority, navigate]);
  return isSame;
}

function Purpose({ area }: { readonly area: string }) {
  const { authority } = useParams({ from: '/$authority' });
  const { data: scope } = useQuery(scopeQuery(authority));
  const team = scope?.teams.find(({ code }) => `team:${code}` === area);
  if (!scope || !team) return <>A service area, with all of its teams together.</>;
  const within = scope.serviceAreas.find(({ code }) => code === team.serviceArea);
  return (
    <>
      A team of {within && <UnitLink unit={`area:${within.code}`}>{within.name}</UnitLink>}.{' '}
      {daysOf(team, dayInWords) && `${daysOf(team, dayInWords)}.`}
    </>
  );
}

function Unit({ scope }: { readonly scope: MeasureScope }) {
  const { authority } = useParams({ from: '/$authority' });
  const { data: datasets = [] } = useQuery(datasetsQuery);
  const rated = useQuery(sliceQuery(authority, 'open-cases-rated'));
  const caseloads = useQuery(sliceQuery(authority, 'caseloads'));
  const { data: actions } = useQuery(listQuery(authority, 'actions'));
  const measures = useMemo(() => unitMeasures(scope), [scope]);
  const labels = useMemo(() => Object.fromEntries(datasets.map(({ name, label }) => [name, label])), [datasets]);
  const teams = scope.scope.teams.filter(
    ({ code, serviceArea }) => scope.unit === `team:${code}` || scope.unit === `area:${serviceArea}`,
  );
  const card = (id: string) => {
    const sources = sourcesOf(definitionOf(id)!, scope.scope, labels).filter(({ arrived }) => arrived !== undefined);
    const madeUp = scope.scope.authority.demonstration ? 'Made-up data. ' : '';
    return { scope, facts: factsOf(scope), source: `${madeUp}${sourceLine(sources)}` };
  };
  const size = sizeBand(scope.frame, scope.unit, scope.period);
  const open = rated.data && openCasesOf(rated.data, scope.unit, scope.period);
  return (
    <>
      <ul className="unit-facts">
        {open !== undefined && (
          <li>
            <strong>{countText(open)}</strong> open cases at the end of {monthWords(scope.period.to)}
          </li>
        )}
        {size && (
          <li>
            <strong>{size}</strong> workers with known hours at the last count
          </li>
        )}
        {scope.unit.startsWith('area:') && (
          <li>
            <strong>{teams.length}</strong> {teams.length === 1 ? 'team' : 'teams'}
          </li>
        )}
      </ul>
      {size === 'under 6' && <SmallNumbers scope={scope} />}
      <WhatChanged measures={measures} />
      {teams.length > 0 && scope.unit.startsWith('area:') && (
        <section className="card" aria-labelledby="unit-teams">
          <h2 id="unit-teams">Its teams</h2>
          <ul className="unit-teams">
            {teams.map(({ code, name }) => (
              <li key={code}>
                <UnitLink unit={`team:${code}`}>{name}</UnitLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      <UnitMeasuresCards measures={measures} />
      <div className="grid">
        <div className="span-6">
          <SliceCard query={rated} what="the ratings of open cases" empty="This fills when lists of open cases are imported.">
            {(slice) => (open === undefined ? null : <RatedCasesCard {...card('SC-01')} slice={slice} />)}
          </SliceCard>
        </div>
        <div className="span-6">
          <SliceCard query={caseloads} what="the caseloads" empty="This fills when counts of caseloads are imported.">
            {(slice) => <CaseloadStripsCard {...card('OA-12')} slice={slice} />}
          </SliceCard>
          <UnitActionsCard scope={scope} teams={teams.map(({ code }) => code)} actions={actions?.rows ?? []} />
        </div>
      </div>
    </>
  );
}

function SmallNumbers({ scope }: { readonly scope: MeasureScope }) {
  const team = scope.scope.teams.find(({ code }) => `team:${code}` === scope.unit);
  const area = scope.scope.serviceAreas.find(({ code }) => code === team?.serviceArea);
  return (
    <p className="notice">
      <span>
        Small numbers: most measures need more than a team of this size has in a month or a quarter. Where there is too little,
        the page says how much there is and gives no figure.
        {area && (
          <>
            {' '}
            The pattern can be read in <UnitLink unit={`area:${area.code}`}>{area.name}</UnitLink>.
          </>
        )}
      </span>
    </p>
  );
}

function WhatChanged({ measures }: { readonly measures: UnitMeasures }) {
  const rows = measures.themes.flatMap((theme) => theme.rows);
  const changed = rows.filter(({ finding }) => finding !== undefined).toSorted(improvingFirst);
  const steady = rows.filter(({ tag }) => tag === 'no-clear-change').length;
  const early = rows.filter(({ tag }) => tag === 'not-enough-data').length;
  const rest = `${steady} ${steady === 1 ? 'measure shows' : 'measures show'} no clear change, ${early} ${early === 1 ? 'has' : 'have'} not enough data yet.`;
  return (
    <section className="card" aria-labelledby="unit-changed">
      <h2 id="unit-changed">{changedTitle(changed.length, steady)}</h2>
      {changed.length > 0 && (
        <ul className="changed-list">
          {changed.map(({ id, finding, tag, moved }) => (
            <li key={id}>
              <PatternTag pattern={tag} moved={moved} /> <MeasureLink id={id}>{finding}</MeasureLink>{' '}
              <span className="measure-id">{id}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="quiet">{rest} Each measure is held against this team's or area's own usual range, not against others.</p>
    </section>
  );
}

/** Strengths stand before worries; otherwise the order of the themes. */
function improvingFirst(a: { readonly tag: string }, b: { readonly tag: string }): number {
  return Number(b.tag === 'improving') - Number(a.tag === 'improving');
}

/** Little is said where little can be judged. */
function changedTitle(changed: number, steady: number): string {
  if (changed > 0) return 'What changed';
  return steady === 0 ? 'Too early to say what changed' : 'No clear change in what can be judged';
}
