import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { AuthorityScope, DataQuality } from '@waymark/contract';
import { useMemo } from 'react';
import { datasetLabel } from '../imports/import-words.js';
import { Page } from '../layout/page.js';
import { ErrorBlock, Loading } from '../layout/state-block.js';
import { datasetsQuery, figuresQuery, scopeQuery } from '../platform/queries.js';
import { ArrivedCard } from './arrived-card.js';
import { ColumnsCard } from './columns-card.js';
import { dataQualityQuery } from './data-quality.queries.js';
import { FirstUse } from './first-use.js';
import { RefusedCard } from './refused-card.js';
import { TrustCard } from './trust-card.js';
import { trustOfMeasures } from './trust-of-measures.js';

/** What has arrived, to which month, how complete it is, what was refused, and what each measure still waits for. */
export function DataQualityPage() {
  const { authority } = useParams({ from: '/$authority' });
  const { data: scope } = useQuery(scopeQuery(authority));
  const { data: quality, error, refetch } = useQuery(dataQualityQuery(authority));
  return (
    <Page
      title="Data quality"
      purpose="What has arrived, to which month, how complete it is, and what each figure still waits for."
    >
      {error && !quality && (
        <section className="card">
          <ErrorBlock error={error} title="We could not look at the data" onRetry={() => void refetch()} />
        </section>
      )}
      {!error && (!quality || !scope) && <Loading what="the data" shape="table" />}
      {quality && scope && <Quality scope={scope} quality={quality} />}
    </Page>
  );
}

function Quality({ scope, quality }: { readonly scope: AuthorityScope; readonly quality: DataQuality }) {
  const { data: datasets = [] } = useQuery(datasetsQuery);
  const { data: frame } = useQuery(figuresQuery(scope.authority.code));
  const labelOf = useMemo(() => (name: string) => datasetLabel(datasets, name), [datasets]);
  const trust = useMemo(() => trustOfMeasures(scope, quality, frame, labelOf), [scope, quality, frame, labelOf]);
  return (
    <>
      <FirstUse scope={scope} />
      <ArrivedCard scope={scope} quality={quality} labelOf={labelOf} />
      <RefusedCard scope={scope} quality={quality} labelOf={labelOf} />
      <ColumnsCard quality={quality} labelOf={labelOf} />
      {frame === undefined ? <Loading what="the measures" /> : <TrustCard scope={scope} trust={trust} />}
    </>
  );
}
