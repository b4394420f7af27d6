/** The words of a command do not make sense: said with the list of what does. Exit status 2. */
export class Usage extends Error {
  static readonly text = `
waymark import <dataset|auto> <file or folder>... [--authority CODE] [--as-of DATE] [--sheet NAME] [--add-teams] [--date-order day|month] [--yes] [--dry-run] [--strict] [--json] [--report FILE]
waymark undo <batch> [--with-dependents] [--authority CODE] [--json]
waymark redo <batch> [--authority CODE] [--json]
waymark batches [--authority CODE] [--json]
waymark values [--indicator ID,...] [--by whole|team|service_area] [--from M] [--to M] [--as-at TIME | --as-at-batch BATCH] [--format csv|json|arrow] [--out FILE]
waymark changes --since BATCH|TIME [--until BATCH|TIME] [--indicator ID,...] [--by ...] [--authority CODE] [--json]
waymark behind ID --month M [--unit CODE] [--authority CODE] [--format csv|json] [--out FILE]
waymark recount [--independent] [--repair] [--authority CODE]
waymark datasets [NAME] [--template] [--out FILE]
waymark demo load|clear
waymark authority add CODE NAME
waymark authority list`;
}
