import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { AimTag, type EvidenceTable, Sparkline, TableFrame } from '@waymark/charts';
import {
  type Standing,
  type Theme,
  catalogue,
  monthsShort,
  patternWords,
  pointsWithin,
  tagOrder,
  themeTitle,
  valueText,
} from '@waymark/indicators';
import { EvidenceCard } from '../measures/evidence-card.js';
import { MeasurePattern } from '../measures/measure-pattern.js';
import type { MeasureScope } from '../measures/measure-scope.js';
import { sparkModelOf } from '../measures/over-time-models.js';
import { filterFor, filteredWhereSplit, notSplitWords } from '../measures/page-filter.js';
import { usualText } from '../measures/point-words.js';
import { standingsOf } from '../overview/standings.js';
import { PanelLink } from '../panel/panel-link.js';
import { type ScopeSearch, scopeKept } from '../platform/scope-search.js';

interface ThemeTableProps {
  readonly theme: Theme;
  readonly scope: MeasureScope;
  readonly standings: readonly Standing[];
  readonly source: string;
  readonly facts: readonly (readonly [string, string])[];
}

/** The measures of a theme against their own usual range and aim; what needs attention first. "All measures" opens the rest. */
export function ThemeTable({ theme, scope, standings, source, facts }: ThemeTableProps) {
  const { authority } = useParams({ from: '/$authority' });
  const search: ScopeSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const others = catalogue.filter((one) => one.theme === theme && !standings.some(({ indicator }) => indicator.id === one.id));
  const isAll = search.view === 'all';
  const shown = [
    ...standings,
    ...(isAll
      ? standingsOf(
          scope,
          others.map(({ id }) => id),
        )
      : []),
  ];
  const rows = shown.toSorted((a, b) => tagOrder.indexOf(a.tag) - tagOrder.indexOf(b.tag));
  const turn = () =>
    void navigate({
      to: '.',
      search: (before: ScopeSearch) => ({ ...before, view: isAll ? undefined : 'all' }),
      resetScroll: false,
    });
  return (
    <EvidenceCard
      card="measures"
      name={`measures-${theme}`}
      title={themeTitle(standings)}
      subtitle={`Latest point against each measure's own usual range; surveys are compared by wave. ${scope.unitName}${filteredWhereSplit(scope)}`}
      n={`${rows.length} measures, ${monthsShort(scope.period.from, scope.period.to)}`}
      source={source}
      summary={rows.map((standing) => `${standing.indicator.short}: ${standing.latest}, ${patternWords(standing)}.`).join(' ')}
      table={tableOf(scope, rows)}
      facts={facts}
      hasPicture={false}
      notes={
        <p>
          <span className="no-print">Select a measure to open it. </span>
          {others.length > 0 && (
            <span className="no-print">
              <button type="button" className="text-button" aria-pressed={isAll} onClick={turn}>
                {isAll ? 'Show the first measures only' : `All measures of this theme: ${others.length} more`}
              </button>
              .{' '}
            </span>
          )}
          {theme === 'measures' && (
            <>
              The gap between family and workers, and how ratings move, stand on{' '}
              <Link to="/$authority/scaling" params={{ authority }} search={(before: ScopeSearch) => scopeKept(before)}>
                Scaling and caseloads
              </Link>
              .
            </>
          )}
        </p>
      }
    >
      {() => (
        <TableFrame label="Measures of this theme" className="measures theme-measures">
          <thead>
            <tr>
              <th scope="col">Measure</th>
              <th scope="col">{monthsShort(scope.period.from, scope.period.to)}</th>
              <th scope="col" className="number">
                Latest
              </th>
              <th scope="col" className="number">
                Usual range
              </th>
              <th scope="col">Pattern</th>
              <th scope="col" className="number">
                Aim
              </th>
              <th scope="col">Will we meet it?</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((standing) => (
              <ThemeRow key={standing.indicator.id} scope={scope} standing={standing} />
            ))}
          </tbody>
        </TableFrame>
      )}
    </EvidenceCard>
  );
}

function ThemeRow({ scope, standing }: { readonly scope: MeasureScope; readonly standing: Standing }) {
  const { indicator, reading, latest, aim, aimTag } = standing;
  const shown = pointsWithin(reading.points, scope.period);
  return (
    <tr>
      <th scope="row">
        <PanelLink id={indicator.id}>{indicator.short}</PanelLink> <span className="measure-id">{indicator.id}</span>
        <span className="behind">{standsOn(scope, standing)}</span>
      </th>
      <td>{shown.some(({ value }) => value !== undefined) && <Sparkline model={sparkModelOf(indicator, reading, shown)} />}</td>
      <td className="number latest">{latest}</td>
      <td className="number quiet">{usualText(indicator, reading)}</td>
      <td>
        <MeasurePattern {...standing} />
      </td>
      <td className="number">{aim === undefined ? '–' : valueText(indicator, aim)}</td>
      <td>
        {filterFor(scope, indicator, scope.unit) ? (
          <span className="quiet">Aims are for all rows</span>
        ) : indicator.direction === 'read' ? (
          <span className="quiet">Read, without an aim</span>
        ) : aimTag === 'not-judged' ? (
          <span className="quiet">No usual range yet</span>
        ) : (
          <AimTag assurance={aimTag} isLowerBetter={indicator.direction === 'down'} />
        )}
      </td>
    </tr>
  );
}

/** The numbers behind the latest figure, and that they are of all rows where the page is filtered and the measure cannot be. */
function standsOn(scope: MeasureScope, { indicator, behind }: Standing): string {
  return `${behind}${notSplitWords(scope, indicator, scope.unit)}`;
}

function tableOf(scope: MeasureScope, rows: readonly Standing[]): EvidenceTable {
  return {
    caption: 'Measures with their latest figure, usual range, pattern and aim',
    columns: [
      { name: 'Measure' },
      { name: 'Code' },
      { name: 'Latest', isNumber: true },
      { name: 'Stands on' },
      { name: 'Usual range', isNumber: true },
      { name: 'Pattern' },
      { name: 'Aim', isNumber: true },
    ],
    rows: rows.map((standing) => [
      standing.indicator.short,
      standing.indicator.id,
      standing.latest,
      standsOn(scope, standing),
      usualText(standing.indicator, standing.reading),
      patternWords(standing),
      standing.aim === undefined ? '–' : valueText(standing.indicator, standing.aim),
    ]),
  };
}
