import { ControlChart, IntervalDots, Table } from '@waymark/charts';
import { type Indicator, type Reading, findingOf, pointsWithin, spokenSummary } from '@waymark/indicators';
import { useId, useMemo } from 'react';
import { drawnOf } from '../measures/drawn.js';
import type { MeasureScope } from '../measures/measure-scope.js';
import { rhythmWords, unitWords } from '../measures/measure-words.js';
import { controlModelOf, dotsModelOf } from '../measures/over-time-models.js';
import { pointsTable } from '../measures/point-words.js';

interface SmallPictureProps {
  readonly indicator: Indicator;
  readonly reading: Reading;
  readonly scope: MeasureScope;
}

const height = 190;

/** The chart of a measure at the size of the panel, with the same points as a table beneath; nothing where no step has a figure. */
export function SmallPicture({ indicator, reading, scope }: SmallPictureProps) {
  const id = useId();
  const shown = useMemo(() => pointsWithin(reading.points, scope.period), [reading, scope.period]);
  const drawn = useMemo(() => drawnOf(scope, indicator, reading, shown), [scope, indicator, reading, shown]);
  if (!shown.some(({ value }) => value !== undefined)) return null;
  const title = findingOf(indicator, reading);
  const described = `${id}summary`;
  return (
    <figure className="panel-picture" aria-labelledby={`${id}title`} aria-describedby={described}>
      <figcaption>
        <h3 id={`${id}title`}>{title}</h3>
        <p className="subtitle">
          {indicator.short}, {unitWords(indicator)} {rhythmWords(indicator)}
        </p>
      </figcaption>
      <p className="only-spoken" id={described}>
        {spokenSummary(indicator, reading, shown)}
      </p>
      {indicator.rhythm === 'wave' ? (
        <IntervalDots
          model={dotsModelOf(indicator, shown, drawn, reading.tag)}
          title={title}
          describedBy={described}
          height={height}
        />
      ) : (
        <ControlChart
          model={controlModelOf(indicator, reading, shown, scope.compare, drawn)}
          title={title}
          describedBy={described}
          height={height}
        />
      )}
      <details>
        <summary>Table</summary>
        <Table table={pointsTable(indicator, reading, shown, `${indicator.short}, ${scope.unitName}`, drawn)} />
      </details>
    </figure>
  );
}
