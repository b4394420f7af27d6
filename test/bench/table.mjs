/** The figures of all rows as a table for the terminal: what, found, goal, and a mark where there is a goal. */
export function tableOf(results) {
  const lines = results.flatMap(({ name, figures, absent }) =>
    figures === undefined
      ? [[name, absent, '', '']]
      : figures.map(({ what, value, unit, goal, reached }) => [
          name,
          what,
          `${shown(value)} ${unit}`.trim(),
          goal === undefined ? '' : `${reached ? 'reached' : 'missed'} (${goal.says})`,
        ]),
  );
  const widths = [0, 1, 2].map((column) => Math.max(...lines.map((cells) => cells[column].length)));
  return lines
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Three significant digits, and whole numbers as they are. */
function shown(value) {
  if (Number.isInteger(value) || value >= 1000) return Math.round(value).toLocaleString('en-GB');
  return String(Number(value.toPrecision(3)));
}
