import { Link, useParams } from '@tanstack/react-router';
import { AimTag, type EvidenceTable, PatternTag } from '@waymark/charts';
import {
  type AimTag as AimWord,
  type Indicator,
  type Matrix,
  type Standing,
  matrixOf,
  matrixTitle,
  movedTogether,
  nothingYet,
  patternWords,
  tagWords,
} from '@waymark/indicators';
import { SetAim } from '../aims/set-aim.js';
import { EvidenceCard } from '../measures/evidence-card.js';
import type { MeasureScope } from '../measures/measure-scope.js';
import { PanelLink } from '../panel/panel-link.js';

interface MatrixCardProps {
  readonly scope: MeasureScope;
  readonly standings: readonly Standing[];
  readonly left: number;
  readonly source: string;
  readonly facts: readonly (readonly [string, string])[];
}

const aimWords: Readonly<Record<AimWord, string>> = {
  'reliably-meets': 'Reliably meets aim',
  'may-or-may-not': 'May or may not meet aim',
  'wont-yet': 'Won’t meet aim yet',
  'not-judged': 'Aim set, no usual range yet',
  'no-aim': 'No aim set',
};

const withoutNames = {
  'by-wave': 'Compared by wave',
  'as-it-stands': 'Read as they stand',
  'not-enough-data': 'Not enough data',
} as const;

/** The first-page measures: pattern over time in rows, likelihood of reaching the aim in columns; what has no verdict beneath. */
export function MatrixCard({ scope, standings, left, source, facts }: MatrixCardProps) {
  const matrix = matrixOf(standings);
  const unaimed = standings
    .filter(({ indicator, aim, isKnown }) => isKnown && aim === undefined && indicator.direction !== 'read')
    .map(({ indicator }) => indicator);
  const n = `Aims are set for ${matrix.withAim} of ${standings.length}`;
  return (
    <EvidenceCard
      card="matrix"
      name="measures-by-pattern-and-aim"
      title={matrixTitle(standings)}
      subtitle={`${standings.length} first-page measures by pattern over time (rows) and likelihood of reaching the aim (columns)`}
      n={left > 0 ? `${n}. Not split by area and left out: ${left}` : n}
      source={source}
      summary={summaryOf(matrix)}
      table={tableOf(standings)}
      facts={facts}
      hasPicture={false}
    >
      {() => <MatrixTable matrix={matrix} scope={scope} unaimed={unaimed} />}
    </EvidenceCard>
  );
}

interface MatrixTableProps {
  readonly matrix: Matrix;
  readonly scope: MeasureScope;
  /** Measures that take an aim and have none. */
  readonly unaimed: readonly Indicator[];
}

function MatrixTable({ matrix: { columns, rows, without, waiting }, scope, unaimed }: MatrixTableProps) {
  return (
    <div className="matrix-scroll" tabIndex={0} role="region" aria-label="Measures by pattern and aim">
      <table className={columns.length > 1 ? 'matrix has-aims' : 'matrix'}>
        {columns.length > 0 && (
          <thead>
            <tr>
              <td />
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column === 'not-judged' ? aimWords[column] : <AimTag assurance={column} />}
                  {column === 'no-aim' && <SetAim measures={unaimed} scope={scope} />}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map(({ tag, cells }) => (
            <tr key={tag}>
              <th scope="row">
                <PatternTag pattern={tag} counted={tagWords[tag]} moved={movedTogether(cells.flat())} />
              </th>
              {cells.map((standings, i) => (
                <td key={columns[i]} className={toneOf(tag, columns[i]!)}>
                  <Chips standings={standings} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tbody className="without">
          {without.map(({ tag, standings }) => (
            <tr key={tag}>
              <th scope="row">
                <PatternTag pattern={tag} counted={withoutNames[tag as keyof typeof withoutNames]} />
              </th>
              <td colSpan={Math.max(1, columns.length)}>
                <Chips standings={standings} hasFigures />
              </td>
            </tr>
          ))}
          {waiting.length > 0 && <WaitingRow waiting={waiting} columns={Math.max(1, columns.length)} />}
        </tbody>
      </table>
    </div>
  );
}

function WaitingRow({ waiting, columns }: { readonly waiting: readonly Standing[]; readonly columns: number }) {
  const { authority } = useParams({ from: '/$authority' });
  const count = waiting.length === 1 ? 'One measure' : `${waiting.length} measures`;
  return (
    <tr>
      <th scope="row">{nothingYet}</th>
      <td colSpan={columns}>
        {count}, which {waiting.length === 1 ? 'fills' : 'fill'} as files are imported:{' '}
        {waiting.map(({ indicator }) => indicator.short).join('; ')}.{' '}
        <Link to="/$authority/imports" params={{ authority }} className="no-print">
          Go to imports
        </Link>
      </td>
    </tr>
  );
}

function toneOf(tag: Standing['tag'], column: AimWord): string | undefined {
  if (tag === 'improving' && column === 'reliably-meets') return 'is-well';
  return tag !== 'improving' && column === 'wont-yet' ? 'is-worry' : undefined;
}

function Chips({ standings, hasFigures = false }: { readonly standings: readonly Standing[]; readonly hasFigures?: boolean }) {
  if (standings.length === 0) return null;
  return (
    <ul className="chips">
      {standings.map(({ indicator, latest }) => (
        <li key={indicator.id}>
          <PanelLink id={indicator.id} className={`measure-chip ${indicator.theme}`}>
            {indicator.short}
            {hasFigures && <strong> {latest}</strong>}
          </PanelLink>
        </li>
      ))}
    </ul>
  );
}

function summaryOf({ rows, without, waiting }: Matrix): string {
  const counts = [
    ...rows.map(({ tag, cells }) => [tagWords[tag], cells.flat().length] as const),
    ...without.map(({ tag, standings }) => [withoutNames[tag as keyof typeof withoutNames], standings.length] as const),
    ...(waiting.length > 0 ? [[nothingYet, waiting.length] as const] : []),
  ];
  return counts.map(([name, count]) => `${name}: ${count}.`).join(' ');
}

function tableOf(standings: readonly Standing[]): EvidenceTable {
  return {
    caption: 'First-page measures with their pattern and aim',
    columns: [
      { name: 'Measure' },
      { name: 'Code' },
      { name: 'Latest', isNumber: true },
      { name: 'Stands on' },
      { name: 'Pattern' },
      { name: 'Will we meet the aim?' },
    ],
    rows: standings.map((standing) => [
      standing.indicator.short,
      standing.indicator.id,
      standing.latest,
      standing.behind,
      patternWords(standing),
      aimWords[standing.aimTag],
    ]),
  };
}
