const rowsOfAList = 1_000_000;

/** The line of a row that came out of several lists: list 6, row 14 is 6000014, so that no two rows share one. */
export function placeInLists(list: number, line: number): number {
  return list * rowsOfAList + line;
}

/** Where such a line stands in the workbook, in words: "list 6, row 14". */
export function wordsOfPlace(line: number): string {
  return `list ${Math.floor(line / rowsOfAList)}, row ${line % rowsOfAList}`;
}
