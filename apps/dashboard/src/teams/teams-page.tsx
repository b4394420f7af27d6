import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { TableFrame } from '@waymark/charts';
import { countText, monthWords, monthsWords } from '@waymark/indicators';
import { useMemo } from 'react';
import { areaTree } from '../layout/area-tree.js';
import { Page } from '../layout/page.js';
import type { MeasureScope } from '../measures/measure-scope.js';
import { WithFigures } from '../measures/with-figures.js';
import { dayInWords } from '../platform/dates.js';
import { sliceQuery } from '../platform/queries.js';
import { ComparisonCard } from './comparison-card.js';
import { daysOf, measuresByArea, measuresByTeam, measuresSentBy, openCasesOf, sizeBand } from './unit-facts.js';
import { UnitLink } from './unit-link.js';

/** Service areas with their teams and what is known of each; never in order of a result. */
export function TeamsPage() {
  return (
    <Page
      title="Teams and service areas"
      purpose="Each team against its own usual range. Teams do different work with different families, so they stand in the order of the service and are never ranked."
    >
      <WithFigures>{(scope) => <TeamList scope={scope} />}</WithFigures>
    </Page>
  );
}

function TeamList({ scope }: { readonly scope: MeasureScope }) {
  const { authority } = useParams({ from: '/$authority' });
  const { data: slice } = useQuery(sliceQuery(authority, 'open-cases-rated'));
  const { frame, period, unit } = scope;
  const sent = useMemo(() => measuresSentBy(frame, period), [frame, period]);
  const branches = areaTree(scope.scope)
    .map((area) => ({
      ...area,
      teams: scope.scope.teams
        .filter(({ code, serviceArea }) => serviceArea === area.code && (!unit.startsWith('team:') || unit === `team:${code}`))
        .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB', { numeric: true })),
    }))
    .filter(({ code, teams }) => (unit.startsWith('area:') ? unit === `area:${code}` : unit === 'ALL' || teams.length > 0))
    .filter(({ code, teams }) => teams.length > 0 || sent.has(`area:${code}`));
  const open = (of: string) => {
    if (!slice) return '…';
    const cases = openCasesOf(slice, of, period);
    return cases === undefined ? '–' : countText(cases);
  };
  const row = (of: string, name: React.ReactNode, days: string) => (
    <tr key={of}>
      <th scope="row">
        {name}
        {days && <span className="behind">{days}</span>}
      </th>
      <td className="number">{open(of)}</td>
      <td className="number">{sizeBand(frame, of, period) ?? '–'}</td>
      <td className="number">{sent.get(of) ?? 0}</td>
    </tr>
  );
  return (
    <>
      <ComparisonCard scope={scope} />
      {branches.map((area) => (
        <section className="card" key={area.code} aria-labelledby={`area-${area.code}`}>
          <h2 id={`area-${area.code}`}>{area.name}</h2>
          <TableFrame label={`${area.name}: teams`} className="teams">
            <thead>
              <tr>
                <th scope="col">Team</th>
                <th scope="col" className="number">
                  Open cases
                </th>
                <th scope="col" className="number">
                  Workers
                </th>
                <th scope="col" className="number">
                  Measures with rows
                </th>
              </tr>
            </thead>
            <tbody>
              {row(`area:${area.code}`, <UnitLink unit={`area:${area.code}`}>All of {area.name}</UnitLink>, '')}
              {area.teams.map((team) =>
                row(`team:${team.code}`, <UnitLink unit={`team:${team.code}`}>{team.name}</UnitLink>, daysOf(team, dayInWords)),
              )}
            </tbody>
          </TableFrame>
        </section>
      ))}
      <p className="quiet teams-note">
        Open cases at the end of {monthWords(period.to)}. Workers: with known hours at the last count, in bands. Measures with
        rows: how many have any rows, {monthsWords(period.from, period.to)}, of the {measuresByTeam} that there can be for a team
        and the {measuresByArea} for a service area; a row is not yet a figure.{' '}
        <Link to="/$authority/imports" params={{ authority }} className="no-print">
          See what was imported
        </Link>
      </p>
    </>
  );
}
