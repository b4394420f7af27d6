import { ShareRows } from '@waymark/charts';
import { type Indicator, monthsWords, readingOf, valueText } from '@waymark/indicators';
import { useMemo } from 'react';
import { EvidenceCard } from '../measures/evidence-card.js';
import { type MeasureScope, askedFor, unitsBeneath } from '../measures/measure-scope.js';
import { numbersBehind } from '../measures/over-time-cards.js';
import { aboutWords, filterWords } from '../measures/page-filter.js';
import { type NamedShare, shareRowOf, sharesTable } from './share-rows-of.js';

interface AreaSharesProps {
  readonly indicator: Indicator;
  readonly scope: MeasureScope;
  readonly source: string;
  readonly facts: readonly (readonly [string, string])[];
  /** What must be said beside the figure. */
  readonly beside: string;
}

/**
 * How a share stands in each area beneath, in the order of the service, with the figure of all as a line. It compares nothing with chance
 * and ranks nothing. Left out where there is nothing beneath, or nothing is known.
 */
export function AreaSharesCard({ indicator, scope, source, facts, beside }: AreaSharesProps) {
  const whole = useMemo(() => readingOf(askedFor(scope, indicator, scope.unit)), [scope, indicator]);
  const shares = useMemo(
    () =>
      unitsBeneath(scope.scope, scope.unit, indicator)
        .map(({ unit, name }): NamedShare => {
          const { latest } = readingOf(askedFor(scope, indicator, unit));
          return { key: unit, name, indicator, point: latest };
        })
        .filter(({ point }) => point !== undefined),
    [scope, indicator],
  );
  if (shares.length === 0) return null;
  const kind = scope.unit === 'ALL' ? 'service area' : 'team';
  const value = whole.latest?.value;
  const title = `${indicator.short} by ${kind}, as it stands`;
  return (
    <EvidenceCard
      card={`${indicator.id}-areas`}
      name={`${indicator.id}-shares-by-${kind.replace(' ', '-')}`}
      title={title}
      subtitle={`${indicator.short} (${indicator.id}), per cent with 95% interval, latest of each up to ${monthsWords(scope.period.to, scope.period.to)}${filterWords(scope, indicator, shares[0]!.key)}`}
      n={`${aboutWords(scope, indicator)}: ${numbersBehind(indicator, whole)}`}
      source={source}
      summary={shares.map((share) => shareRowOf(share).spoken).join('. ')}
      table={sharesTable(
        `${indicator.short} by ${kind}${filterWords(scope, indicator, shares[0]!.key)}`,
        kind === 'team' ? 'Team' : 'Service area',
        shares,
      )}
      facts={facts}
      notes={<p>{beside} Areas stand in the order of the service, and differences may be chance.</p>}
    >
      {(describedBy) => (
        <ShareRows
          model={{
            rows: shares.map(shareRowOf),
            ...(value === undefined
              ? {}
              : { beside: { value, text: `${aboutWords(scope, indicator)} ${valueText(indicator, value)}` } }),
          }}
          title={title}
          describedBy={describedBy}
        />
      )}
    </EvidenceCard>
  );
}
