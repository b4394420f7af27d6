import { useNavigate, useSearch } from '@tanstack/react-router';
import { ChartCard, type ChartCardProps } from '@waymark/charts';
import { CardBoundary } from '../layout/card-boundary.js';
import { announce } from '../platform/announce.js';
import { saveFile } from '../platform/save-file.js';
import { type ScopeSearch, isTable, withTable } from '../platform/scope-search.js';

type EvidenceCardProps = Omit<ChartCardProps, 'place' | 'isTable' | 'onTable' | 'onFile'> & {
  /** The card's name in the address: main, areas. */
  readonly card: string;
};

/** A chart card that keeps chart or table in the address, saves its files, and keeps its own faults to itself. */
export function EvidenceCard({ card, ...props }: EvidenceCardProps) {
  const as = useSearch({ strict: false, select: (search: ScopeSearch) => search.as });
  const navigate = useNavigate();
  const turn = (table: boolean) => {
    const next = (before: ScopeSearch) => ({ ...before, as: withTable(before, card, table) });
    void navigate({ to: '.', search: next, resetScroll: false }).then(() =>
      announce(table ? 'Shown as a table' : 'Shown as a chart'),
    );
  };
  return (
    <CardBoundary what="this chart">
      <ChartCard {...props} place={card} isTable={isTable({ as }, card)} onTable={turn} onFile={saveFile} />
    </CardBoundary>
  );
}
