import type { Indicator } from '@waymark/indicators';
import { memo } from 'react';
import { afterPaint } from '../layout/after-paint.js';
import { AreasCard } from './areas-card.js';
import { BenchmarkCard } from './benchmark-card.js';
import { CutCards } from './cut-cards.js';
import { GapAreasCard, GapCard, GapMonthsCard } from './gap-cards.js';
import { type MeasureScope, hasOwnFigure } from './measure-scope.js';
import { MovementCard, MovementQuartersCard } from './movement-cards.js';
import { IntervalsCard, OverTimeCard } from './over-time-cards.js';
import { PartsCard } from './parts-card.js';

interface MeasureChartsProps {
  readonly indicator: Indicator;
  readonly scope: MeasureScope;
  readonly source: string;
  readonly facts: readonly (readonly [string, string])[];
}

/** Cards that stand beneath the first ones. */
const [LaterCuts, LaterParts, LaterBenchmark] = [afterPaint(CutCards), afterPaint(PartsCard), afterPaint(BenchmarkCard)];

/** The pictures of a measure, by its kind. Where another scope is chosen, the first ones change at once and those beneath just after them. */
export const MeasureCharts = memo(function MeasureCharts(props: MeasureChartsProps) {
  const { kind, rhythm, interval } = props.indicator;
  if (kind === 'gap') {
    return (
      <>
        <GapCard {...props} />
        <GapAreasCard {...props} />
        <GapMonthsCard {...props} />
        <PartsCard {...props} />
      </>
    );
  }
  if (kind === 'direction') {
    return (
      <>
        <MovementCard {...props} />
        <MovementQuartersCard {...props} />
      </>
    );
  }
  if (!hasOwnFigure(props.scope.frame, props.indicator)) return <PartsCard {...props} />;
  return (
    <>
      <OverTimeCard {...props} />
      {rhythm === 'quarter' && interval !== 'none' && <IntervalsCard {...props} />}
      <AreasCard {...props} />
      <LaterCuts {...props} />
      <LaterParts {...props} />
      <LaterBenchmark {...props} />
    </>
  );
});
