import { type Brand, compareText } from '@waymark/basics';

/**
 * Where something counts by itself: its own team, else its own service area, else the whole only; or, for persons who are counted once
 * in each unit, all the teams in which they count (`teamsUnit`).
 */
export type CellUnit = Brand<string, 'CellUnit'>;

export const whole = 'w' as CellUnit;

const unionMark = 'u:';

export function teamUnit(teamCode: string): CellUnit {
  return `t:${teamCode}` as CellUnit;
}

export function areaUnit(serviceArea: string): CellUnit {
  return `a:${serviceArea}` as CellUnit;
}

/** The unit of a row that may name a team, a service area, both (the team decides) or neither. */
export function unitOfRow(teamCode: unknown, serviceArea?: unknown): CellUnit {
  if (typeof teamCode === 'string' && teamCode !== '') return teamUnit(teamCode);
  if (typeof serviceArea === 'string' && serviceArea !== '') return areaUnit(serviceArea);
  return whole;
}

/**
 * The unit of somebody who counts in several teams and once in every unit that holds any of them. A team's area is looked up when
 * figures are read, so a person in two teams of one area counts once there, wherever the teams belong later. One team is its plain unit.
 */
export function teamsUnit(teamCodes: Iterable<string>): CellUnit {
  const codes = [...new Set(teamCodes)].sort(compareText);
  if (codes.length === 0) return whole;
  return codes.length === 1 ? teamUnit(codes[0]!) : ((unionMark + codes.map(escaped).join('|')) as CellUnit);
}

/** The teams' units that a unit of several teams stands for; `undefined` for any other unit. */
export function teamsOfUnit(unit: CellUnit): readonly CellUnit[] | undefined {
  return unit.startsWith(unionMark) ? unit.slice(unionMark.length).split('|').map(unescaped).map(teamUnit) : undefined;
}

function escaped(code: string): string {
  return code.replaceAll('%', '%25').replaceAll('|', '%7C');
}

function unescaped(code: string): string {
  return code.replaceAll('%7C', '|').replaceAll('%25', '%');
}
