import type { Indicator } from '@waymark/indicators';
import type { MeasureScope } from '../measures/measure-scope.js';
import { OverTimeCard } from '../measures/over-time-cards.js';

/** The one chart that most needs a conversation: the first line of what we are worried about. Fetched after the page is drawn. */
export function ConversationCard(props: {
  readonly indicator: Indicator;
  readonly scope: MeasureScope;
  readonly source: string;
  readonly facts: readonly (readonly [string, string])[];
}) {
  return <OverTimeCard {...props} card="conversation" />;
}
