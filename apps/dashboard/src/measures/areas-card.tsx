import { type Indicator, pointsWithin, readingOf } from '@waymark/indicators';
import { useMemo } from 'react';
import { GroupsCard } from './groups-card.js';
import { type MeasureScope, askedFor, unitsBeneath } from './measure-scope.js';
import { filterWords } from './page-filter.js';

interface AreasCardProps {
  readonly indicator: Indicator;
  readonly scope: MeasureScope;
  readonly source: string;
  readonly facts: readonly (readonly [string, string])[];
}

/** The measure in each area beneath, on one axis, in the order of the service. Nothing where one alone has rows: it is the whole. */
export function AreasCard({ indicator, scope, source, facts }: AreasCardProps) {
  const groups = useMemo(
    () =>
      unitsBeneath(scope.scope, scope.unit, indicator).map(({ unit, name }) => {
        const reading = readingOf(askedFor(scope, indicator, unit));
        return { unit, name, reading, points: pointsWithin(reading.points, scope.period) };
      }),
    [scope, indicator],
  );
  if (groups.filter(({ reading }) => reading.latest !== undefined).length < 2) return null;
  const kind = scope.unit === 'ALL' ? 'service area' : 'team';
  const beneath = groups[0]?.unit ?? scope.unit;
  return (
    <GroupsCard
      card="areas"
      indicator={indicator}
      scope={scope}
      source={source}
      facts={facts}
      kind={kind}
      groups={groups}
      filtered={filterWords(scope, indicator, beneath)}
    />
  );
}
