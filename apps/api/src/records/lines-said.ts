const linesNamed = 5;

/** How a warning tells of rows: how many they are, and the first of their lines. Several records of one line are one row. */
export function linesSaid(lines: readonly number[]): { readonly rowsAre: string; readonly inLines: string } {
  const different = [...new Set(lines)];
  const named = different.slice(0, linesNamed).join(', ');
  const more = different.length > linesNamed ? ` and ${different.length - linesNamed} more` : '';
  return different.length === 1
    ? { rowsAre: '1 row is', inLines: `line ${named}` }
    : { rowsAre: `${different.length} rows are`, inLines: `lines ${named}${more}` };
}
