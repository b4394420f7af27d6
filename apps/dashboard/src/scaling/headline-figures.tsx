import { Link, useParams } from '@tanstack/react-router';
import { PatternTag, Sparkline } from '@waymark/charts';
import type { Frame } from '@waymark/frames';
import {
  type Indicator,
  type Reading,
  definitionOf,
  numbersText,
  pointsWithin,
  readingOf,
  stepWords,
  valueText,
  withCounted,
} from '@waymark/indicators';
import { useMemo } from 'react';
import { type MeasureScope, askedFor, isSplitBy, seriesUpTo } from '../measures/measure-scope.js';
import { sparkModelOf } from '../measures/over-time-models.js';
import { wantingWords } from '../measures/point-words.js';
import type { ScopeSearch } from '../platform/scope-search.js';

interface HeadlineName {
  readonly code: string;
  readonly name: string;
  /** What it counts, where another figure of the page could be taken for it. */
  readonly beside?: string;
}

/** The figures over the page, by their codes. */
const headlines: readonly HeadlineName[] = [
  { code: 'MM-23', name: 'Who has a say in scaling' },
  {
    code: 'OA-03/scaled',
    name: 'Safety scale recorded',
    beside: 'Whenever rated; the picture beneath looks back 6 months',
  },
  { code: 'OA-11', name: 'Children per full-time post' },
  { code: 'OA-12', name: 'Workers over the maximum' },
];

/** The rows that carry one word, in a frame of cut figures; all rows where there is none. */
export interface Within {
  readonly frame: Frame;
  readonly cut: string;
  readonly name: string;
}

interface HeadlineProps {
  readonly scope: MeasureScope;
  readonly within?: Within;
}

/** Four figures with what they stand on, how they went, and what that says. */
export function HeadlineFigures({ scope, within }: HeadlineProps) {
  return (
    <ul className="headlines">
      {headlines.map((headline) => (
        <Headline key={headline.code} {...headline} scope={scope} within={within} />
      ))}
    </ul>
  );
}

function Headline({ code, name, beside, scope, within }: HeadlineProps & HeadlineName) {
  const { authority } = useParams({ from: '/$authority' });
  const [id] = code.split('/');
  const indicator = definitionOf(id!)!;
  const isCut = within !== undefined && indicator.by.includes('pathway');
  const reading = useMemo(
    () => headlineReading(scope, indicator, code, isCut ? within : undefined),
    [scope, indicator, code, isCut, within],
  );
  const { latest } = reading;
  const shown = pointsWithin(reading.points, scope.period);
  return (
    <li className="card headline">
      <p className="headline-name">
        <Link
          to="/$authority/measures/$id"
          params={{ authority, id: id! }}
          search={(before: ScopeSearch) => ({ ...before, as: undefined, question: undefined, pathway: undefined })}
        >
          {name}
        </Link>{' '}
        <span className="measure-id">{code}</span>
      </p>
      <p className="headline-figure">{latest?.value === undefined ? '–' : valueText(indicator, latest.value)}</p>
      <div className="headline-picture">
        {shown.some(({ value }) => value !== undefined) && <Sparkline model={sparkModelOf(indicator, reading, shown)} />}
      </div>
      <p className="headline-numbers">
        {behindWords(indicator, reading)}
        {within && !isCut && <span className="behind">Not split by pathway</span>}
        {beside && <span className="behind no-print">{beside}</span>}
      </p>
      <PatternTag pattern={reading.tag} moved={reading.moved} />
    </li>
  );
}

function headlineReading(scope: MeasureScope, indicator: Indicator, code: string, within: Within | undefined): Reading {
  const unit = isSplitBy(indicator, scope.unit) ? scope.unit : 'ALL';
  const [, part] = code.split('/');
  const asked = askedFor(scope, indicator, unit, part);
  if (!within) return readingOf(asked);
  return readingOf({ ...asked, series: seriesUpTo(within.frame, code, unit, scope.period.to, within.cut) });
}

/** "48 of 117 occasions, March 2026", or why there is no figure. */
function behindWords(indicator: Indicator, { latest }: Reading): string {
  if (!latest) return 'Nothing sent yet';
  const when = stepWords(latest);
  if (latest.value === undefined) return wantingWords(latest, indicator, when);
  return `${withCounted(indicator, numbersText(indicator, latest))}, ${when}`;
}
