import type { KnownTeam } from '@waymark/indicators';
import { type ObservedRecord, textOf } from '@waymark/observations';

/** The teams among some records, as figures need to know them. */
export function teamsAmong(records: readonly ObservedRecord[]): readonly KnownTeam[] {
  return records
    .filter(({ dataset }) => dataset === 'teams')
    .map(({ values }) => ({
      code: textOf(values, 'team_code'),
      serviceArea: textOf(values, 'service_area'),
      agencyCode: textOf(values, 'agency_code'),
      goLiveOn: textOf(values, 'go_live_on'),
      openedOn: textOf(values, 'opened_on'),
      closedOn: textOf(values, 'closed_on'),
    }));
}
