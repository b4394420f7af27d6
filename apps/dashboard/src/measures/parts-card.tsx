import { type EvidenceTable, PatternTag, Sparkline, TableFrame } from '@waymark/charts';
import {
  type Indicator,
  type PlacedPoint,
  type Reading,
  monthsWords,
  numbersText,
  pointsWithin,
  readingOf,
  stepWords,
  tagWords,
  valueText,
  withCounted,
} from '@waymark/indicators';
import { useMemo } from 'react';
import { EvidenceCard } from './evidence-card.js';
import { FilteredToNothing } from './filtered-to-nothing.js';
import { MeasureColumns } from './measure-columns.js';
import { type MeasureScope, askedFor, hasOwnFigure, partsIn } from './measure-scope.js';
import { partName, rhythmWords, unitWords } from './measure-words.js';
import { insteadOf, sparkModelOf } from './over-time-models.js';
import { aboutWords, filterFor, notSplitWords } from './page-filter.js';

interface PartsProps {
  readonly indicator: Indicator;
  readonly scope: MeasureScope;
  readonly source: string;
  readonly facts: readonly (readonly [string, string])[];
}

interface PartReading {
  readonly name: string;
  readonly reading: Reading;
  readonly points: readonly PlacedPoint[];
}

/** The parts of a measure beneath one another, each read by itself. They are never added into a score. */
export function PartsCard({ indicator, scope, source, facts }: PartsProps) {
  const parts = useMemo(
    () =>
      partsIn(scope.frame, indicator)
        .map((part): PartReading => {
          const reading = readingOf(askedFor(scope, indicator, scope.unit, part));
          return { name: partName(part), reading, points: pointsWithin(reading.points, scope.period) };
        })
        .filter(({ reading }) => reading.latest !== undefined),
    [scope, indicator],
  );
  const filter = filterFor(scope, indicator, scope.unit);
  if (parts.length === 0) return filter && !hasOwnFigure(scope.frame, indicator) ? <NoParts indicator={indicator} /> : null;
  const shown = parts.filter(({ reading }) => reading.latest?.state === 'ok');
  const caption = `${indicator.short}, part by part, ${aboutWords(scope, indicator)}`;
  return (
    <EvidenceCard
      card="parts"
      name={`${indicator.id}-parts`}
      title={`${indicator.short}: each part by itself`}
      subtitle={`${indicator.short} (${indicator.id}), ${unitWords(indicator)} ${rhythmWords(indicator)}, ${monthsWords(scope.period.from, scope.period.to)}. ${aboutWords(scope, indicator)}${notSplitWords(scope, indicator, scope.unit)}`}
      n={`${shown.length} of ${parts.length} ${parts.length === 1 ? 'part' : 'parts'} ${shown.length === 1 ? 'has' : 'have'} enough to show`}
      source={`${source}. Parts are never added up`}
      summary={parts
        .map(({ name, reading }) => `${name}: ${latestText(indicator, reading)}, ${tagWords[reading.tag]}.`)
        .join(' ')}
      table={partsTable(indicator, parts, caption)}
      facts={facts}
      hasPicture={false}
    >
      {() => (
        <TableFrame label={caption} className="measures in-full">
          <MeasureColumns first="Part" numbers={['Latest']} />
          <tbody>
            {parts.map(({ name, reading, points }) => (
              <tr key={name}>
                <th scope="row">
                  {name}
                  <span className="behind">{behind(indicator, reading)}</span>
                </th>
                <td>
                  {points.some(({ value }) => value !== undefined) && (
                    <Sparkline model={sparkModelOf(indicator, reading, points)} />
                  )}
                </td>
                <td className="number latest">{latestText(indicator, reading)}</td>
                <td>
                  <PatternTag pattern={reading.tag} moved={reading.moved} />
                </td>
              </tr>
            ))}
          </tbody>
        </TableFrame>
      )}
    </EvidenceCard>
  );
}

function NoParts({ indicator }: { readonly indicator: Indicator }) {
  return (
    <section className="card">
      <FilteredToNothing indicator={indicator} />
    </section>
  );
}

function latestText(indicator: Indicator, reading: Reading): string {
  return reading.latest?.value === undefined ? insteadOf(indicator, reading) : valueText(indicator, reading.latest.value);
}

function behind(indicator: Indicator, { latest }: Reading): string {
  if (!latest) return 'no rows yet';
  const numbers = latest.value === undefined ? String(latest.n) : numbersText(indicator, latest);
  return `${withCounted(indicator, numbers)}, ${stepWords(latest)}`;
}

function partsTable(indicator: Indicator, parts: readonly PartReading[], caption: string): EvidenceTable {
  return {
    caption,
    columns: [
      { name: 'Part' },
      { name: 'To' },
      { name: 'Latest', isNumber: true },
      { name: 'Numbers', isNumber: true },
      { name: 'Pattern' },
    ],
    rows: parts.map(({ name, reading }) => {
      const { latest } = reading;
      return [
        name,
        latest ? stepWords(latest) : '–',
        latestText(indicator, reading),
        latest?.value === undefined ? '–' : numbersText(indicator, latest),
        tagWords[reading.tag],
      ];
    }),
  };
}
