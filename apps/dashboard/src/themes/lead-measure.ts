import { type Standing, tagOrder } from '@waymark/indicators';

const marked = ['improving', 'needs-attention', 'changed'];

/**
 * The measure whose chart stands first on a theme's page: the first-page measure marked most recently; where none is marked, the one
 * whose tag asks for a look first. Only what can be drawn over time counts; `undefined` where nothing has a figure.
 */
export function leadMeasure(standings: readonly Standing[], firstPage: readonly string[]): Standing | undefined {
  const drawn = standings.filter(({ indicator, reading }) => firstPage.includes(indicator.id) && reading.counted > 0);
  const moved = drawn.filter(({ tag }) => marked.includes(tag));
  if (moved.length > 0) return moved.reduce((latest, one) => (sinceOf(one) > sinceOf(latest) ? one : latest));
  return drawn.toSorted((a, b) => tagOrder.indexOf(a.tag) - tagOrder.indexOf(b.tag))[0];
}

function sinceOf({ reading }: Standing): number {
  return (reading.since ?? reading.latest)?.from ?? 0;
}
