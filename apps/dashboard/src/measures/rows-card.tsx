import { Button, NativeSelect } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { type Month, monthsBetween } from '@waymark/calendar';
import { type Indicator, monthWords, readingOf } from '@waymark/indicators';
import { useState } from 'react';
import { Panel } from '../layout/panel.js';
import { RowsBehind } from '../panel/rows-behind.js';
import { RowsOfAPart } from '../panel/rows-of-a-part.js';
import { type MeasureScope, askedFor, hasOwnFigure, partsIn } from './measure-scope.js';
import { partName } from './measure-words.js';
import { filterFor } from './page-filter.js';

/** The way to the rows that a measure, or a part of it, counts and leaves out, month by month. */
export function RowsCard({ indicator, scope }: { readonly indicator: Indicator; readonly scope: MeasureScope }) {
  const { authority } = useParams({ from: '/$authority' });
  const [isOpen, setOpen] = useState(false);
  const figures = [
    ...(hasOwnFigure(scope.frame, indicator) ? [{ value: indicator.id, label: indicator.short }] : []),
    ...partsIn(scope.frame, indicator).map((part) => ({ value: `${indicator.id}/${part}`, label: partName(part) })),
  ];
  const [figure, setFigure] = useState(figures[0]?.value);
  if (figure === undefined) return null;
  const { from, to } = scope.period;
  const latest = latestMonth(indicator, scope);
  if (filterFor(scope, indicator, scope.unit)) {
    return (
      <section className="card rows-card no-print" aria-labelledby="rows-behind">
        <h2 id="rows-behind">Rows behind this figure</h2>
        <RowsOfAPart />
      </section>
    );
  }
  return (
    <section className="card rows-card no-print" aria-labelledby="rows-behind">
      <h2 id="rows-behind">Rows behind this figure</h2>
      <p>
        Every row that counts and every row that is left out, with the reason, the file and the line. Rows name nobody: people and
        cases stand under numbers.
      </p>
      <p>
        <Button variant="outline" onClick={() => setOpen(true)}>
          Look at the rows of {monthWords(latest)}
        </Button>
      </p>
      <Panel title="Rows behind this figure" isOpen={isOpen} onClose={() => setOpen(false)}>
        <p className="quiet">
          {indicator.short}, {scope.unitName}
        </p>
        {figures.length > 1 && (
          <NativeSelect label="Figure" data={figures} value={figure} onChange={(event) => setFigure(event.currentTarget.value)} />
        )}
        <RowsBehind
          key={figure}
          authority={authority}
          figure={figure}
          unit={scope.unit}
          months={monthsBetween(from, to)}
          first={latest}
        />
      </Panel>
    </section>
  );
}

/** The last month of the latest figure that the page shows: a survey in waves has no rows in the months after. */
function latestMonth(indicator: Indicator, scope: MeasureScope): Month {
  const { from, to } = scope.period;
  const part = hasOwnFigure(scope.frame, indicator) ? undefined : partsIn(scope.frame, indicator)[0];
  const latest = readingOf(askedFor(scope, indicator, scope.unit, part)).latest?.to;
  return latest === undefined || latest < from || latest > to ? to : latest;
}
