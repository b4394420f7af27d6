import { type Indicator, type PlacedPoint, pointsWithin, readingOf } from '@waymark/indicators';
import { useMemo, useState } from 'react';
import { notesOn, unitCodesOf } from '../notes/known-notes.js';
import { PointPanel } from '../panel/point-panel.js';
import { notesAt, nothingDrawn } from './drawn.js';
import { type Group, GroupsCard } from './groups-card.js';
import { type MeasureScope, askedFor, unitsBeneath } from './measure-scope.js';
import { aboutWords, filterFor, filterWords } from './page-filter.js';
import { tipLines } from './point-words.js';

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
  const [picked, pick] = useState<Picked>();
  if (groups.filter(({ reading }) => reading.latest !== undefined).length < 2) return null;
  const kind = scope.unit === 'ALL' ? 'service area' : 'team';
  const beneath = groups[0]?.unit ?? scope.unit;
  return (
    <>
      <GroupsCard
        card="areas"
        indicator={indicator}
        scope={scope}
        source={source}
        facts={facts}
        kind={kind}
        groups={groups}
        filtered={filterWords(scope, indicator, beneath)}
        onPick={(group, point) => pick({ group, point })}
      />
      <PointPanel
        indicator={indicator}
        figure={indicator.id}
        unit={picked?.group.unit ?? beneath}
        unitName={picked ? aboutWords({ ...scope, unit: picked.group.unit, unitName: picked.group.name }, indicator) : ''}
        isFiltered={filterFor(scope, indicator, beneath) !== undefined}
        point={picked?.point}
        lines={picked ? tipLines(indicator, picked.point) : []}
        notes={picked ? notesOfPoint(scope, indicator, picked) : []}
        onClose={() => pick(undefined)}
      />
    </>
  );
}

interface Picked {
  readonly group: Group;
  readonly point: PlacedPoint;
}

/** The notes of that step that are about this area, with the numbers that they have on its own page. */
function notesOfPoint(scope: MeasureScope, indicator: Indicator, { group, point }: Picked) {
  const notes = notesOn(scope.notes, indicator.id, unitCodesOf(scope.scope, group.unit), scope.period);
  return notesAt({ ...nothingDrawn, notes }, point);
}
