import type { Indicator } from '@waymark/indicators';
import type { MeasureScope } from '../measures/measure-scope.js';
import { OverTimeCard } from '../measures/over-time-cards.js';

/** A chart that the summary names: the first line of what we are worried about, and on paper of what works well. Fetched after the page is drawn. */
export function ConversationCard(props: {
  readonly indicator: Indicator;
  readonly scope: MeasureScope;
  readonly source: string;
  readonly facts: readonly (readonly [string, string])[];
  readonly card: 'conversation' | 'working-well';
}) {
  return <OverTimeCard {...props} />;
}
