import { instruments as shipped, type Instrument } from '@waymark/instruments';

/** A team as it is known, or as another file of the same call defines it. */
export interface KnownTeam {
  readonly code: string;
  readonly name: string;
  /** The first and the last day on which the team is open, YYYY-MM-DD; `null` where there is none. */
  readonly openedOn: string | null;
  readonly closedOn: string | null;
}

export interface KnownAudit {
  readonly ref: string;
  /** The instrument's id; blank has been filled in with the default of the audit's kind. */
  readonly instrument: string;
}

/** What rows may name: everything that is known already, and everything that files of the same call define. */
export interface Known {
  readonly teamByCode: (code: string) => KnownTeam | undefined;
  /** The teams of that name that are open on that day, or on any day where none is given. */
  readonly teamsByName: (name: string, onDate?: string) => readonly KnownTeam[];
  readonly hasAgency: (code: string) => boolean;
  /** The instrument of an audit; `undefined` where the audit is not known. */
  readonly instrumentOfAudit: (auditRef: string) => string | undefined;
  readonly instrumentById: (id: string) => Instrument | undefined;
  readonly teams: readonly KnownTeam[];
  /** Names and codes to suggest the nearest of. */
  readonly teamNames: readonly string[];
  readonly agencyCodes: readonly string[];
  readonly instrumentIds: readonly string[];
}

export interface KnownLists {
  readonly teams?: Iterable<KnownTeam>;
  readonly agencies?: Iterable<string>;
  readonly audits?: Iterable<KnownAudit>;
  readonly instruments?: readonly Instrument[];
}

/** What is known, made out of lists. Codes match without case; names also without blanks and hyphens. */
export function knownFrom({ teams = [], agencies = [], audits = [], instruments = shipped }: KnownLists): Known {
  const allTeams = Array.from(teams);
  const byCode = new Map(allTeams.map((team) => [team.code.toUpperCase(), team]));
  const byName = new Map<string, KnownTeam[]>();
  for (const team of allTeams) byName.set(foldName(team.name), [...(byName.get(foldName(team.name)) ?? []), team]);
  const agencyCodes = Array.from(agencies, (code) => code.toUpperCase());
  const hasAgency = new Set(agencyCodes);
  const auditInstruments = new Map(Array.from(audits, (audit) => [audit.ref.toUpperCase(), audit.instrument]));
  const byId = new Map(instruments.map((instrument) => [instrument.id, instrument]));
  return {
    teamByCode: (code) => byCode.get(code.toUpperCase()),
    teamsByName: (name, onDate) => (byName.get(foldName(name)) ?? []).filter((team) => isOpen(team, onDate)),
    hasAgency: (code) => hasAgency.has(code.toUpperCase()),
    instrumentOfAudit: (auditRef) => auditInstruments.get(auditRef.toUpperCase()),
    instrumentById: (id) => byId.get(id.toLowerCase()),
    teams: allTeams,
    teamNames: allTeams.flatMap((team) => [team.name, team.code]),
    agencyCodes,
    instrumentIds: instruments.map((instrument) => instrument.id),
  };
}

/** The instrument of an audit that names none: the statement micro-audit's own, otherwise the collaborative audit. */
export function instrumentOfKind(kind: string): string {
  return kind === 'statement_micro_audit' ? 'statement-micro-audit/1' : 'collaborative-audit/1';
}

function isOpen({ openedOn, closedOn }: KnownTeam, onDate: string | undefined): boolean {
  return onDate === undefined || ((openedOn === null || openedOn <= onDate) && (closedOn === null || closedOn >= onDate));
}

function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/gu, '');
}
