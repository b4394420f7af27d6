import type { Brand } from '@waymark/basics';

/** Where a row counts by itself: its own team, else its own service area, else the whole only. */
export type CellUnit = Brand<string, 'CellUnit'>;

export const whole = 'w' as CellUnit;

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
