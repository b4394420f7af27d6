import { type KnownTeam, type Unit, unitsOf, wholeAuthority } from '@waymark/indicators';
import { NoSuchUnit } from './refusals.js';

const prefixes = { team: 'team:', service_area: 'area:' } as const;

/** The unit that a code means: ALL, a team, else a service area. A prefix says which of the two is meant. Refuses an unknown one. */
export function askedUnit(code: string, teams: readonly KnownTeam[]): Unit {
  if (code.toUpperCase() === wholeAuthority.code) return wholeAuthority;
  const units = unitsOf(teams);
  const unitOf = (breakdown: keyof typeof prefixes) =>
    units.find((unit) => unit.breakdown === breakdown && [unit.code, `${prefixes[breakdown]}${unit.code}`].includes(code));
  const found = unitOf('team') ?? unitOf('service_area');
  if (!found) throw new NoSuchUnit(code);
  return found;
}
