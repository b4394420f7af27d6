/** The furthest row and column that a sheet has. */
export const lastRow = 1_048_576;
export const lastColumn = 16_384;

/** Row and column of an address like H14, from 1; `undefined` where no sheet has such a cell. */
export function cellAt(address: string): { readonly row: number; readonly column: number } | undefined {
  let [i, column] = [0, 0];
  for (; i < address.length; i++) {
    const code = address.charCodeAt(i) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
    if (column > lastColumn) return undefined;
  }
  const digits = address.slice(i);
  if (column === 0 || !/^[1-9]\d{0,6}$/.test(digits)) return undefined;
  const row = Number(digits);
  return row > lastRow ? undefined : { row, column };
}

/** The letters of a column counted from 1: 8 is H, 28 is AB. */
export function columnLetters(column: number): string {
  const rest = (column - 1) % 26;
  const before = (column - 1 - rest) / 26;
  return `${before === 0 ? '' : columnLetters(before)}${String.fromCharCode(65 + rest)}`;
}
