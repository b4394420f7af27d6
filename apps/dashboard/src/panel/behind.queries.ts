import { queryOptions } from '@tanstack/react-query';
import { type Month, monthText } from '@waymark/calendar';
import { type BehindAnswer, routes } from '@waymark/contract';
import { getJson } from '../platform/http.js';

/** Where the rows behind a figure of one month and unit are; as a list, or as a file. */
export function behindAddress(authority: string, figure: string, unit: string, month: Month, format: 'json' | 'csv'): string {
  return `${routes.behind(authority)}?${new URLSearchParams({ figure, month: monthText(month), unit, format }).toString()}`;
}

export const behindQuery = (authority: string, figure: string, unit: string, month: Month) =>
  queryOptions({
    queryKey: ['authority', authority, 'behind', figure, unit, month],
    queryFn: ({ signal }) => getJson<BehindAnswer>(behindAddress(authority, figure, unit, month, 'json'), signal),
  });
