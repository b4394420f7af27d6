import type { AuthorityScope } from '@waymark/contract';

export interface AreaBranch {
  readonly code: string;
  readonly name: string;
  readonly teams: readonly { readonly code: string; readonly name: string; readonly closed: boolean }[];
}

/** Service areas with their teams, in the order of the service. With words: the areas and teams whose names hold them. */
export function areaTree(scope: Pick<AuthorityScope, 'serviceAreas' | 'teams'>, words = ''): readonly AreaBranch[] {
  const wanted = words.trim().toLocaleLowerCase('en-GB');
  const has = (name: string) => name.toLocaleLowerCase('en-GB').includes(wanted);
  return scope.serviceAreas
    .map((area) => ({
      code: area.code,
      name: area.name,
      teams: scope.teams
        .filter((team) => team.serviceArea === area.code && (has(area.name) || has(team.name) || has(team.code)))
        .map((team) => ({ code: team.code, name: team.name, closed: team.closedOn !== null })),
    }))
    .filter((area) => has(area.name) || area.teams.length > 0);
}

/** The name of what the address names; `undefined` where the service has no such area or team. */
export function areaName(scope: Pick<AuthorityScope, 'serviceAreas' | 'teams'>, area: string | undefined): string | undefined {
  if (area === undefined) return 'Whole service';
  if (area.startsWith('team:')) return scope.teams.find(({ code }) => `team:${code}` === area)?.name;
  return scope.serviceAreas.find(({ code }) => code === area)?.name;
}
