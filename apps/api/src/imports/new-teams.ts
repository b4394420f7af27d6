import type { Issue } from '@waymark/basics';
import { codeText } from '@waymark/datasets';
import type { ReadBatch, ReadPlan, RowSource } from '@waymark/ingest';

/** A team that rows name and nobody knows, as the file calls it. */
export interface NewTeam {
  readonly name: string;
  readonly rows: number;
}

/** Only a list of open children is sure to hold this service's own teams; in any other file an unknown team is a mistake of its row. */
const openCases = 'open_cases';
const longestName = 60;

/** Gathers the teams that a list of open children names and nobody knows, for a person to confirm. */
export class NewTeams {
  private readonly found = new Map<string, { readonly name: string; rows: number }>();
  private readonly column: number | undefined;

  constructor({ dataset, columns }: Pick<ReadPlan, 'dataset' | 'columns'>) {
    if (dataset.name === openCases) this.column = columns.find(({ column }) => column.names === 'teams')?.index;
  }

  watch({ rejects }: Pick<ReadBatch, 'rejects'>): void {
    if (this.column === undefined) return;
    for (const { raw, issues } of rejects) {
      if (!issues.some(({ code }) => code === 'unknown-team')) continue;
      const name = (raw[this.column] ?? '').replace(/\s+/gu, ' ').trim();
      const team = this.found.get(codeOf(name)) ?? { name, rows: 0 };
      this.found.set(codeOf(name), { ...team, rows: team.rows + 1 });
    }
  }

  /** In order of first sight. */
  all(): readonly NewTeam[] {
    return [...this.found.values()];
  }
}

/** What is said of new teams where nobody has confirmed them. */
export function newTeamsWarning(teams: readonly NewTeam[]): Issue {
  const rows = teams.reduce((total, team) => total + team.rows, 0);
  const names = teams.map(({ name }) => `"${name.slice(0, longestName)}"`).join(', ');
  return {
    weight: 'warning',
    code: 'new-teams',
    place: {},
    reason: `${teams.length === 1 ? '1 team is' : `${teams.length} teams are`} not known, in ${rows} ${rows === 1 ? 'row' : 'rows'}: ${names}.`,
    repair:
      'Confirm that they are teams of this service (on the command line with --add-teams), or import the list of teams first.',
  };
}

/**
 * New teams as rows of `teams`. The name in capitals is the code, so that the next list finds the team again, and the service area is
 * "other" until a list of teams says it.
 */
export async function* teamRows(teams: readonly NewTeam[]): RowSource {
  const headings = { line: 1, cells: ['team_code', 'team_name', 'service_area'] };
  const rows = teams.map(({ name }, i) => ({ line: i + 2, cells: [codeOf(name), name, 'other'] }));
  yield { rows: [headings, ...rows], warnings: [] };
}

function codeOf(name: string): string {
  return codeText(name, true);
}
