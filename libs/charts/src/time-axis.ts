/** One place on a time axis: what stands under it, and on a second line where a year begins to be said. */
export interface Tick {
  readonly at: number;
  readonly label: string;
  readonly year?: string;
}

const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * Which of these months (months since January 1970) are named under an axis that has room for so many names: every one, or every
 * third, sixth or twelfth, counted so that the quarters of the year are met. The first name of each year carries the year. Where a
 * step is longer than a month (`stepLength` 3 for quarters) its first month is given, and its name says both ends.
 */
export function ticksFor(months: readonly number[], room: number, stepLength = 1): readonly Tick[] {
  const step = [1, 3, 6, 12].find((every) => months.filter((month, i) => i === 0 || month % every === 0).length <= room) ?? 12;
  const named = months.map((month, at) => ({ month, at })).filter(({ month, at }) => at === 0 || month % step === 0);
  const spaced = named.filter(({ at }, i) => i !== 1 || named.length <= 2 || at - named[0]!.at >= Math.min(step, 6) / 2);
  let yearSaid = -1;
  return spaced.map(({ month, at }) => {
    const year = 1970 + Math.floor(month / 12);
    const label = stepLength === 1 ? nameOf(month) : `${nameOf(month)}–${nameOf(month + stepLength - 1)}`;
    if (year === yearSaid) return { at, label };
    yearSaid = year;
    return { at, label, year: String(year) };
  });
}

function nameOf(month: number): string {
  return names[((month % 12) + 12) % 12]!;
}
