import { described, nearestOf, type Column, type Problem, type Reading } from '@waymark/datasets';
import type { Known } from './known.js';

/** Finds what a code points at; a problem where nothing known and nothing in the same call defines it. */
export type Resolver = (code: string, onDate: string | undefined) => Reading<string>;

/** How the codes of a column are looked up; `undefined` for a column that names nothing. */
export function resolverOf(column: Column, known: Known): Resolver | undefined {
  switch (column.names) {
    case 'teams':
      return (code, onDate) => resolveTeam(code, onDate, known);
    case 'agencies':
      return (code) => (known.hasAgency(code) ? { value: code } : unknown('agency', code, known.agencyCodes));
    case 'audits':
      return (code) => (known.instrumentOfAudit(code) === undefined ? unknown('audit', code, []) : { value: code });
    case 'instruments':
      return (code) => {
        const instrument = known.instrumentById(code);
        return instrument === undefined ? unknown('instrument', code, known.instrumentIds) : { value: instrument.id };
      };
    case 'items':
    case undefined:
      return undefined;
  }
}

/** A team's code goes first; otherwise the name of exactly one known team that is open on the row's date is read as that team. */
function resolveTeam(code: string, onDate: string | undefined, known: Known): Reading<string> {
  const team = known.teamByCode(code);
  if (team !== undefined) return { value: team.code };
  const named = known.teamsByName(code, onDate);
  if (named.length === 1) return { value: named[0]!.code };
  if (named.length === 0) return unknown('team', code, known.teamNames);
  return {
    problem: {
      code: 'team-name-shared',
      reason: `${named.length} open teams have this name: ${named.map((one) => one.code).join(', ')}.`,
      repair: 'Write the code of the team that is meant.',
    },
  };
}

const repairs: Readonly<Record<string, string>> = {
  team: 'Write the code or name of a known team, or import the list of teams first.',
  agency: 'Write the code of a known agency, or import the list of agencies first; blank is the council.',
  audit: 'Import the audit first, or in the same call.',
  instrument: 'Write the instrument and its version, for example parent-carer/1.',
};

function unknown(what: string, code: string, candidates: readonly string[]): { readonly problem: Problem } {
  const nearest = nearestOf(code, candidates);
  const hint = nearest === undefined ? '' : ` The nearest is ${nearest}.`;
  return {
    problem: {
      code: `unknown-${what}`,
      reason: `No ${what} is known ${described(code) === code ? `as ${code}` : 'by this name or code'}.${hint}`,
      repair: repairs[what] ?? '',
    },
  };
}
