import type { EvidenceTable } from '@waymark/charts';
import { definitionOf, monthWords, shareText } from '@waymark/indicators';
import { monthFromText } from '@waymark/calendar';

/** A value as it is exported: see the values of the API. */
export interface ExportedValue {
  readonly indicator: string;
  readonly month: string;
  readonly breakdown: string;
  readonly unit_code: string;
  readonly numerator: number | null;
  readonly denominator: number;
  readonly value: number | null;
  readonly state: string;
}

export const openChildrenFigures = ['OC-01', 'OC-02'] as const;

const leastWorkers = definitionOf('OC-01')?.minimum.n ?? 0;

/** The last month, up to the one that is looked at, for which there is a list of open children; `undefined` where there is none. */
export function lastListOf(values: readonly ExportedValue[], to: string): string | undefined {
  const months = values.filter(({ month, denominator }) => denominator > 0 && month <= to).map(({ month }) => month);
  return months.sort().at(-1);
}

/**
 * Open children of each team and of the whole in one month: how many workers hold how many, and how many children nobody holds. In the
 * order of the teams, never by load; a mean of too few workers is said and not given. Care leavers stand in rows of their own.
 */
export function openChildrenTable(
  values: readonly ExportedValue[],
  month: string,
  teams: readonly { readonly code: string; readonly name: string }[],
): EvidenceTable {
  const inMonth = values.filter((one) => one.month === month);
  const find = (indicator: string, breakdown: string, code: string) =>
    inMonth.find((one) => one.indicator === indicator && one.breakdown === breakdown && one.unit_code === code);
  const whole = inMonth.find(({ breakdown }) => breakdown === 'whole')?.unit_code ?? 'ALL';
  const rowsOf = (name: string, breakdown: string, code: string) =>
    (['', '/care_leavers'] as const).flatMap((part) => {
      const [held, nobody] = [find(`OC-01${part}`, breakdown, code), find(`OC-02${part}`, breakdown, code)];
      if (!nobody || nobody.denominator === 0) return [];
      const without = nobody.numerator ?? 0;
      return [
        [
          part === '' ? name : `${name}, care leavers`,
          String(nobody.denominator),
          String(held?.denominator ?? 0),
          perWorker(held),
          nobody.state === 'ok' ? `${without} (${shareText(without / nobody.denominator)})` : String(without),
        ],
      ];
    });
  return {
    caption: `Open children by team, ${monthWords(monthFromText(month)!)}`,
    columns: [
      { name: 'Team' },
      { name: 'Open children', isNumber: true },
      { name: 'Workers', isNumber: true },
      { name: 'Per worker', isNumber: true },
      { name: 'Without a worker', isNumber: true },
    ],
    rows: [
      ...teams.flatMap(({ code, name }) => rowsOf(name, 'team', code)),
      ...inNoTeam(inMonth),
      ...rowsOf('Whole service', 'whole', whole),
    ],
  };
}

/** Children of whom the list names no team: those of the whole that no team has. Nothing where there are none. */
function inNoTeam(inMonth: readonly ExportedValue[]): readonly (readonly string[])[] {
  return (['', '/care_leavers'] as const).flatMap((part) => {
    const left = (indicator: string, count: (one: ExportedValue) => number) =>
      inMonth
        .filter((one) => one.indicator === `${indicator}${part}`)
        .reduce((sum, one) => sum + (one.breakdown === 'whole' ? count(one) : -count(one)), 0);
    const children = left('OC-02', ({ denominator }) => denominator);
    if (children <= 0) return [];
    const without = left('OC-02', ({ numerator }) => numerator ?? 0);
    const workers = left('OC-01', ({ denominator }) => denominator);
    return [[`No team named${part === '' ? '' : ', care leavers'}`, String(children), String(workers), '–', String(without)]];
  });
}

function perWorker(held: ExportedValue | undefined): string {
  if (!held || held.denominator === 0) return '–';
  return held.state === 'ok' && held.value !== null ? held.value.toFixed(1) : `under ${leastWorkers} workers`;
}
