import { queryOptions } from '@tanstack/react-query';
import { type DataQuality, routes } from '@waymark/contract';
import { getJson } from '../platform/http.js';

/** What has arrived of each dataset, and how complete it is. */
export const dataQualityQuery = (authority: string) =>
  queryOptions({
    queryKey: ['authority', authority, 'data-quality'],
    queryFn: ({ signal }) => getJson<DataQuality>(routes.dataQuality(authority), signal),
  });
