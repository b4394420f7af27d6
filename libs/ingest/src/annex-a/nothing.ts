const nothing = new Set(['', '-', '--', '.', '?', 'n/a', 'na', '#n/a', 'null', 'none', 'nil', 'blank', 'tbc', 'tba']);
const nobody = new Set([
  'unallocated',
  'not allocated',
  'unassigned',
  'not assigned',
  'no worker',
  'no worker allocated',
  'no allocated worker',
  'awaiting allocation',
  'to be allocated',
  'pending allocation',
  'vacant',
  'vacancy',
  'unknown',
  'not known',
  'not recorded',
]);

/** A cell without invisible characters and with plain single blanks. */
export function tidied(cell: string): string {
  return cell
    .normalize('NFKC')
    .replace(/[\u200B-\u200F\u2060\uFEFF\u00AD]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Whether a cell says nothing: blank, a dash, n/a, or what a failed look-up leaves behind. Other errors of a spreadsheet say that something is wrong. */
export function isNothing(cell: string): boolean {
  return nothing.has(tidied(cell).toLowerCase());
}

/** The worker that a cell names; '' for nobody: blank, `#N/A`, "duty", "unallocated" and their like. */
export function workerIn(cell: string): string {
  const worker = tidied(cell);
  const words = worker.toLowerCase();
  return isNothing(worker) || nobody.has(words) || /^duty( (worker|team|social worker|desk|tray))?$/.test(words) ? '' : worker;
}

/** The team that a cell names; '' where it names none. A duty team is a team. */
export function teamIn(cell: string): string {
  const team = tidied(cell);
  return isNothing(team) || nobody.has(team.toLowerCase()) ? '' : team;
}
