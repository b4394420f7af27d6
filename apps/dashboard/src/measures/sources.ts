import type { AuthorityScope } from '@waymark/contract';
import { type Indicator, monthWords } from '@waymark/indicators';
import { monthFromText } from '@waymark/calendar';
import { dayOfInstant } from '../platform/dates.js';

/** A dataset that a measure is made of, and when it last arrived. */
export interface Source {
  readonly dataset: string;
  readonly label: string;
  /** "2 Oct 2026"; left out where nothing has ever arrived. */
  readonly arrived?: string;
  readonly file?: string;
  /** The last month with rows where that lies before the service's last month: this part of the picture is out of date. */
  readonly behind?: string;
}

/** The datasets of an indicator, in the order of its definition. */
export function sourcesOf(
  indicator: Pick<Indicator, 'from'>,
  scope: Pick<AuthorityScope, 'feeds' | 'authority'>,
  labels: Readonly<Record<string, string>>,
): readonly Source[] {
  return indicator.from.map((dataset) => {
    const label = labels[dataset] ?? dataset.replaceAll('_', ' ');
    const feed = scope.feeds.find((one) => one.dataset === dataset);
    if (!feed) return { dataset, label };
    const { dataTo } = scope.authority;
    const isBehind = feed.lastMonth !== null && dataTo !== null && feed.lastMonth < dataTo;
    return {
      dataset,
      label,
      arrived: dayOfInstant(feed.lastArrivedAt),
      file: feed.file,
      ...(isBehind ? { behind: monthWords(monthFromText(feed.lastMonth ?? '')!) } : {}),
    };
  });
}

/** The line under a chart: "From ratings, last arrived 2 Oct 2026"; sources that arrived on one day are named together. */
export function sourceLine(sources: readonly Source[]): string {
  const days = [...new Set(sources.map(({ arrived }) => arrived))];
  const parts = days.map((day) => {
    const labels = sources.filter(({ arrived }) => arrived === day).map(({ label }) => label.toLocaleLowerCase('en-GB'));
    const when = day ? `last arrived ${day}` : 'never arrived';
    return `${listed(labels)}, ${labels.length > 2 ? 'all ' : ''}${when}`;
  });
  return `From ${parts.join('; ')}`;
}

/** "audits, ratings and practice". */
function listed(labels: readonly string[]): string {
  return labels.length < 2 ? labels.join() : `${labels.slice(0, -1).join(', ')} and ${labels.at(-1)}`;
}
