import type { Issue } from '@waymark/basics';
import { caseStatusOf } from './case-status.js';
import { annexALists } from './lists.js';
import type { ListRow } from './list-row.js';
import type { FoundList } from './recognise.js';

/** The lists of a workbook beside one another: `six` whole, of `seven` and `eight` the open rows, `missing` those that six does not have. */
export interface Checked {
  readonly lists: readonly FoundList[];
  readonly all: ReadonlyMap<number, readonly ListRow[]>;
  readonly six: readonly ListRow[];
  readonly seven: readonly ListRow[];
  readonly eight: readonly ListRow[];
  readonly nine: readonly ListRow[];
  readonly missing: readonly ListRow[];
  readonly counted: readonly ListRow[];
}

const rowsNamed = 20;
const readLists = [6, 7, 8, 9];

/** What each list holds and where lists contradict each other, as warnings for whoever imports the workbook. It names rows, never people. */
export function reconciliationOf(checked: Checked): readonly Issue[] {
  return [
    ...listCounts(checked),
    leftOut,
    ...allocation(checked),
    ...missingFromSix(checked),
    ...contradictions(checked),
    ...beside(checked),
  ];
}

const leftOut = warning(
  'annex-a-left-out',
  'Read of each child: reference, team, worker, status, and when it was opened and closed. Ethnicity, addresses and dates of birth are left out, and so is every other column.',
  'Nothing needs doing.',
);

function listCounts({ lists, all }: Checked): readonly Issue[] {
  return readLists.map((number) => {
    const found = lists.find(({ list }) => list.number === number);
    const label = annexALists.find((list) => list.number === number)?.label ?? '';
    if (!found) return warning(`annex-a-list-${number}`, `List ${number} (${label}) is not in the workbook.`, absence(number));
    const rows = all.get(number) ?? [];
    const open = rows.filter(({ isOpen }) => isOpen).length;
    const of = number === 9 ? '' : `: ${open} open, ${rows.length - open} closed`;
    return warning(
      `annex-a-list-${number}`,
      `List ${number} (${label}), sheet "${found.sheet}", holds ${rowsText(rows.length)}${of}.`,
      'Compare with the number of rows in the workbook.',
    );
  });
}

function absence(number: number): string {
  return number === 9 ? 'Care leavers are not counted; add list 9 if there are any.' : 'Nothing is checked against it.';
}

function allocation({ counted }: Checked): readonly Issue[] {
  const [nobody, noTeam] = [counted.filter(({ worker }) => worker === ''), counted.filter(({ team }) => team === '')];
  if (nobody.length === 0 && noTeam.length === 0) return [];
  return [
    warning(
      'annex-a-unallocated',
      `Of ${counted.length} open children and young people, without an allocated worker: ${nobody.length}; without a team: ${noTeam.length}.`,
      'They are counted as unallocated. Look at their rows where that is not so.',
    ),
  ];
}

function missingFromSix({ missing }: Checked): readonly Issue[] {
  return [8, 7].flatMap((list) => {
    const rows = missing.filter((row) => row.list === list);
    if (rows.length === 0) return [];
    return [
      warning(
        `annex-a-${list}-not-in-6`,
        `${children(rows.length)} open in list ${list} and not in list 6: ${rowsIn(rows)}. They are counted.`,
        'Look whether list 6 is complete; it should hold every open child.',
      ),
    ];
  });
}

/** Where lists say different things of the same child, list 6 stands. */
function contradictions({ six, seven, eight }: Checked): readonly Issue[] {
  const inSix = new Map(six.map((row) => [row.key, row]));
  return [eight, seven].flatMap((rows) => {
    const pairs = rows.flatMap((row) => {
      const base = inSix.get(row.key);
      return base ? [{ row, base }] : [];
    });
    const open = pairs.filter(({ base }) => base.isOpen);
    const differ = (isSo: (pair: Pair) => boolean) => open.filter(isSo).map(({ row }) => row);
    return [
      ...contradiction('worker', 'the allocated worker', differ(isOtherWorker)),
      ...contradiction('team', 'the team', differ(isOtherTeam)),
      ...contradiction('status', 'the case status', differ(isLowerStatus)),
      ...contradiction(
        'closed',
        'whether the case is open',
        pairs.filter(({ base }) => !base.isOpen).map(({ row }) => row),
      ),
    ];
  });
}

interface Pair {
  readonly row: ListRow;
  readonly base: ListRow;
}

const isOtherWorker = ({ row, base }: Pair) => row.worker !== '' && fold(row.worker) !== fold(base.worker);
const isOtherTeam = ({ row, base }: Pair) => row.team !== '' && fold(row.team) !== fold(base.team);

/** Looked after stands before a protection plan, and that before any other status. */
function isLowerStatus({ row, base }: Pair): boolean {
  const status = caseStatusOf(base.status);
  if (status === undefined || status === 'child_in_care') return false;
  return row.list === 8 || status !== 'child_protection';
}

function contradiction(what: string, words: string, rows: readonly ListRow[]): readonly Issue[] {
  const [first] = rows;
  if (!first) return [];
  return [
    warning(
      `annex-a-${first.list}-other-${what}`,
      `Lists 6 and ${first.list} differ in ${words} for ${rows.length === 1 ? '1 child' : `${rows.length} children`}: ${rowsIn(rows)} of list ${first.list}. List 6 stands.`,
      'Mend whichever list is wrong at its source, and send the workbook again.',
    ),
  ];
}

function beside({ lists, nine, six }: Checked): readonly Issue[] {
  const openInSix = new Set(six.filter(({ isOpen }) => isOpen).map(({ key }) => key));
  const both = nine.filter(({ key }) => openInSix.has(key));
  const notRead = lists.filter(({ list }) => !readLists.includes(list.number)).map(({ list }) => list.number);
  const twice =
    both.length === 0
      ? []
      : [
          warning(
            'annex-a-9-in-6',
            `${children(both.length)} both in list 6 and among the care leavers: ${rowsIn(both)}. Each is counted once, as list 6 says.`,
            'Nothing needs doing where list 6 is right.',
          ),
        ];
  if (notRead.length === 0) return twice;
  return [
    ...twice,
    warning(
      'annex-a-not-read',
      `Lists ${notRead.join(', ')} are not read: they tell of events, and their worker is whoever handled the event.`,
      'Nothing needs doing.',
    ),
  ];
}

function fold(text: string): string {
  return text.toLowerCase();
}

function children(count: number): string {
  return count === 1 ? '1 child is' : `${count} children are`;
}

function rowsText(count: number): string {
  return count === 1 ? '1 row' : `${count} rows`;
}

function rowsIn(rows: readonly ListRow[]): string {
  const named = rows.slice(0, rowsNamed).map(({ line }) => line);
  const more = rows.length > rowsNamed ? ` and ${rows.length - rowsNamed} more` : '';
  return `${rows.length === 1 ? 'row' : 'rows'} ${named.join(', ')}${more}`;
}

function warning(code: string, reason: string, repair: string): Issue {
  return { weight: 'warning', code, place: {}, reason, repair };
}
