import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { Frame } from '@waymark/frames';
import { type CutDimension, type Indicator, cutDimensions, nameOfCut, pointsWithin, readingOf } from '@waymark/indicators';
import { useMemo } from 'react';
import { cutFiguresQuery, listQuery } from '../platform/queries.js';
import { factsOf } from './card-facts.js';
import { cutWords, cutsInOrder, dimensionWords } from './cut-words.js';
import { type Group, GroupsCard } from './groups-card.js';
import { type MeasureScope, askedInCut, cutsIn } from './measure-scope.js';
import { notSplitBy, withoutFilter } from './page-filter.js';

interface CutCardsProps {
  readonly indicator: Indicator;
  readonly scope: MeasureScope;
  readonly source: string;
}

/** The measure by each further breakdown that it has and that tells groups apart: pathway, voice, role and agency, one picture each. */
export function CutCards(props: CutCardsProps) {
  const dimensions = cutDimensions.filter((dimension) => props.indicator.by.includes(dimension));
  if (dimensions.length === 0) return null;
  return <CutCardsOf {...props} dimensions={dimensions} />;
}

function CutCardsOf({ dimensions, ...props }: CutCardsProps & { readonly dimensions: readonly CutDimension[] }) {
  const { authority } = useParams({ from: '/$authority' });
  const { data: frame } = useQuery(cutFiguresQuery(authority));
  if (!frame) return null;
  return dimensions.map((dimension) => <CutCard key={dimension} {...props} frame={frame} dimension={dimension} />);
}

interface CutCardProps extends CutCardsProps {
  readonly frame: Frame;
  readonly dimension: CutDimension;
}

function CutCard({ indicator, scope, source, frame, dimension }: CutCardProps) {
  const { authority } = useParams({ from: '/$authority' });
  const { data: agencies } = useQuery({ ...listQuery(authority, 'agencies'), enabled: dimension === 'agency' });
  const groups = useMemo(
    () =>
      cutsInOrder(cutsIn(frame, dimension)).map((cut): Group => {
        const reading = readingOf(askedInCut(scope, frame, indicator, scope.unit, cut));
        const name = cutWords(cut, agencies?.rows ?? []);
        return { unit: nameOfCut(cut), name, reading, points: pointsWithin(reading.points, scope.period) };
      }),
    [scope, frame, indicator, dimension, agencies],
  );
  if (groups.filter(({ reading }) => reading.latest !== undefined).length < 2) return null;
  return (
    <GroupsCard
      card={dimension}
      indicator={indicator}
      scope={scope}
      source={source}
      facts={factsOf(withoutFilter(scope))}
      kind={dimensionWords[dimension]}
      groups={groups}
      filtered={besideFilter(scope, dimension)}
    />
  );
}

/** Groups side by side are not filtered: by the same word they all stand here, by another they cannot be. */
function besideFilter({ filter }: MeasureScope, dimension: CutDimension): string {
  if (!filter) return '';
  return filter.cut.dimension === dimension ? `. Every ${dimensionWords[dimension]}, whatever the filter` : notSplitBy(filter);
}
