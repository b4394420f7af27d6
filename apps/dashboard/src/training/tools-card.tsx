import { ShareRows } from '@waymark/charts';
import { type Indicator, readingOf, stepWords } from '@waymark/indicators';
import { useMemo } from 'react';
import { EvidenceCard } from '../measures/evidence-card.js';
import { type MeasureScope, askedFor, partsIn } from '../measures/measure-scope.js';
import { aboutWords, notSplitWords } from '../measures/page-filter.js';
import { type NamedShare, shareRowOf, sharesTable } from './share-rows-of.js';
import { toolName } from './tool-name.js';

interface ToolsProps {
  readonly indicator: Indicator;
  readonly scope: MeasureScope;
  readonly source: string;
  readonly facts: readonly (readonly [string, string])[];
}

/** Which tools staff say that they used in the last month, in the order of the survey. Never added up: some tools are rightly rare. */
export function ToolsCard({ indicator, scope, source, facts }: ToolsProps) {
  const shares = useMemo(
    () =>
      partsIn(scope.frame, indicator)
        .map((part): NamedShare => {
          const { latest } = readingOf(askedFor(scope, indicator, scope.unit, part));
          return { key: part, name: toolName(part), indicator, point: latest };
        })
        .filter(({ point }) => point !== undefined),
    [scope, indicator],
  );
  const first = shares[0]?.point;
  if (!first) return null;
  const shown = shares.filter(({ point }) => point?.value !== undefined);
  const about = aboutWords(scope, indicator);
  const title = `Tools that staff say they used, ${stepWords(first)}`;
  return (
    <EvidenceCard
      card="tools"
      name={`${indicator.id}-tools`}
      title={title}
      subtitle={`${indicator.short} (${indicator.id}): used once or more in the last month, per cent with 95% interval. ${about}${notSplitWords(scope, indicator, scope.unit)}`}
      n={`${shown.length} of ${shares.length} tools have enough replies`}
      source={source}
      summary={shares.map((share) => shareRowOf(share).spoken).join('. ')}
      table={sharesTable(`${indicator.short}, ${about}`, 'Tool', shares)}
      facts={facts}
      notes={<p>{indicator.caveat} Replies that say a tool is no part of their work are left out of that tool.</p>}
    >
      {(describedBy) => <ShareRows model={{ rows: shares.map(shareRowOf) }} title={title} describedBy={describedBy} />}
    </EvidenceCard>
  );
}
