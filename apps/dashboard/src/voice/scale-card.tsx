import { type EvidenceTable, Histogram, histogramBars } from '@waymark/charts';
import { type Spread, countText, pointsText } from '@waymark/indicators';
import { type Item, anchors } from '@waymark/instruments';
import { useMemo } from 'react';
import { StateBlock } from '../layout/state-block.js';
import { EvidenceCard } from '../measures/evidence-card.js';
import { type SurveyAnswers, scaleSpread } from './item-readings.js';

interface ScaleCardProps {
  readonly survey: SurveyAnswers;
  readonly item: Item;
  /** The months of the latest step, with their words. */
  readonly step: { readonly from: number; readonly to: number; readonly words: string };
  readonly unitName: string;
  readonly source: string;
  readonly facts: readonly (readonly [string, string])[];
}

/** How people answered a question from 0 to 10: how many at each number, and the middle one. Scales are never averaged. */
export function ScaleCard({ survey, item, step, unitName, source, facts }: ScaleCardProps) {
  const spread = useMemo(() => scaleSpread(survey, item, step), [survey, item, step]);
  if (spread.state === 'none') return null;
  const ends = item.anchors === undefined ? undefined : anchors[item.anchors];
  const { median } = spread;
  const title =
    median === undefined ? 'Too few answers to show how people scaled' : `The middle answer is ${pointsText(median)} of 10`;
  const bars = histogramBars(spread.counts);
  return (
    <EvidenceCard
      card={`${survey.instrument.id.replace('/', '-')}-${item.code}`}
      name={`${survey.instrument.id.replace('/', '-')}-${item.code}`}
      title={title}
      subtitle={`“${item.text}”, answers from 0 to 10, ${step.words}. ${unitName}`}
      n={`${countText(spread.n)} answers`}
      source={source}
      summary={summaryOf(spread)}
      table={tableOf(item, spread)}
      facts={facts}
      notes={
        ends && (
          <p>
            0: “{ends.zero}” 10: “{ends.ten}” Numbers of 1 to 5 are joined with their neighbours.
          </p>
        )
      }
    >
      {(describedBy) =>
        bars.length < 2 ? (
          <StateBlock sign="empty" title="Not enough data">
            <p>
              {bars.length === 0
                ? `${spread.n} answers in ${step.words}. They are shown from ${survey.instrument.smallestGroup ?? 10} on.`
                : `${spread.n} answers in ${step.words}: too few to show how they spread.`}
            </p>
          </StateBlock>
        ) : (
          <Histogram
            model={{ bars, median, medianText: median === undefined ? '' : `middle ${pointsText(median)}`, counted: 'answers' }}
            title={title}
            describedBy={describedBy}
          />
        )
      }
    </EvidenceCard>
  );
}

function summaryOf({ n, median, lowerQuarter, upperQuarter }: Spread): string {
  if (median === undefined) return `${n} answers, not enough to show.`;
  return `${n} answers. The middle one is ${pointsText(median)}; half of all lie from ${pointsText(lowerQuarter ?? median)} to ${pointsText(upperQuarter ?? median)}.`;
}

function tableOf({ text }: Item, { counts, n }: Spread): EvidenceTable {
  return {
    caption: text,
    columns: [{ name: 'Answer' }, { name: 'How many', isNumber: true }, { name: 'Per cent', isNumber: true }],
    rows: histogramBars(counts).map((bar) => [
      bar.from === bar.to ? String(bar.from) : `${bar.from} to ${bar.to}`,
      countText(bar.n),
      ((bar.n / n) * 100).toFixed(1),
    ]),
  };
}
