import { type ObservedRecord, textOf } from '@waymark/observations';

/** The rows of each team's latest snapshot, among the rows of one dataset and month. */
export function latestOf(rows: readonly ObservedRecord[]): readonly ObservedRecord[] {
  const isLatest = latestJudge(rows);
  return rows.filter(isLatest);
}

/** Says whether a row belongs to its team's latest snapshot among these rows. */
export function latestJudge(rows: readonly ObservedRecord[]): (row: ObservedRecord) => boolean {
  const latest = new Map<string, string>();
  for (const { values } of rows) {
    const [team, day] = [textOf(values, 'team_code'), textOf(values, 'snapshot_on')];
    if (day > (latest.get(team) ?? '')) latest.set(team, day);
  }
  return ({ values }) => textOf(values, 'snapshot_on') === latest.get(textOf(values, 'team_code'));
}
