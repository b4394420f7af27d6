import { type Day, dayFromText } from '@waymark/calendar';
import { type CellUnit, areaUnit, teamUnit } from '@waymark/observations';

/** What a figure may be for. The code is ALL, a team's code or a service area of the vocabulary. */
export interface Unit {
  readonly breakdown: 'whole' | 'service_area' | 'team';
  readonly code: string;
}

export const wholeAuthority: Unit = { breakdown: 'whole', code: 'ALL' };

/** A team as figures need to know it. Dates are YYYY-MM-DD; left out means the same as null: not recorded. */
export interface KnownTeam {
  readonly code: string;
  readonly serviceArea: string;
  /** `null` or blank: the council's own team. */
  readonly agencyCode?: string | null;
  /** When the approach went live there; a team without it counts as not live. */
  readonly goLiveOn?: string | null;
  readonly openedOn?: string | null;
  readonly closedOn?: string | null;
}

/**
 * Which cells a unit is the sum of. A team's area is looked up when figures are read, so that moving a team moves its history.
 * `undefined`: all cells.
 */
export function cellUnitsOf(unit: Unit, teams: readonly KnownTeam[]): ReadonlySet<CellUnit> | undefined {
  if (unit.breakdown === 'whole') return undefined;
  if (unit.breakdown === 'team') return new Set([teamUnit(unit.code)]);
  return new Set([areaUnit(unit.code), ...teamsOf(unit, teams).map((team) => teamUnit(team.code))]);
}

/** The teams that belong to a unit today. */
export function teamsOf(unit: Unit, teams: readonly KnownTeam[]): readonly KnownTeam[] {
  if (unit.breakdown === 'whole') return teams;
  return teams.filter((team) => (unit.breakdown === 'team' ? team.code : team.serviceArea) === unit.code);
}

/** Whether a team counts as live on a day: the council's, gone live by then, opened, and not closed before the day is over. */
export function isLive({ agencyCode, goLiveOn, openedOn, closedOn }: KnownTeam, on: Day): boolean {
  const [live, opened, closed] = [dayOfText(goLiveOn), dayOfText(openedOn), dayOfText(closedOn)];
  const isCouncils = (agencyCode ?? '') === '';
  return isCouncils && live !== undefined && live <= on && (opened ?? on) <= on && (closed ?? on) >= on;
}

function dayOfText(text: string | null | undefined): Day | undefined {
  return dayFromText(text ?? '');
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
