import { type CellUnit, areaUnit, teamUnit } from '@waymark/observations';

/** What a figure may be for. The code is ALL, a team's code or a service area of the vocabulary. */
export interface Unit {
  readonly breakdown: 'whole' | 'service_area' | 'team';
  readonly code: string;
}

export const wholeAuthority: Unit = { breakdown: 'whole', code: 'ALL' };

/** A team as figures need to know it. */
export interface KnownTeam {
  readonly code: string;
  readonly serviceArea: string;
}

/**
 * Which cells a unit is the sum of. A team's area is looked up when figures are read, so that moving a team moves its history.
 * `undefined`: all cells.
 */
export function cellUnitsOf(unit: Unit, teams: readonly KnownTeam[]): ReadonlySet<CellUnit> | undefined {
  if (unit.breakdown === 'whole') return undefined;
  if (unit.breakdown === 'team') return new Set([teamUnit(unit.code)]);
  const members = teams.filter((team) => team.serviceArea === unit.code).map((team) => teamUnit(team.code));
  return new Set([areaUnit(unit.code), ...members]);
}

/** The units of an authority: the whole, each service area that has a team, each team; areas and teams by code point. */
export function unitsOf(teams: readonly KnownTeam[]): readonly Unit[] {
  const areas = [...new Set(teams.map((team) => team.serviceArea))].sort();
  const codes = teams.map((team) => team.code).sort();
  return [
    wholeAuthority,
    ...areas.map((code): Unit => ({ breakdown: 'service_area', code })),
    ...codes.map((code): Unit => ({ breakdown: 'team', code })),
  ];
}
