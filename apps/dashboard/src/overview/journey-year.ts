/** "Year 3 of a 5-year journey." on a day; `undefined` before it began or where nobody said when. Days are YYYY-MM-DD. */
export function journeyYear(beganOn: string | null, years: number, on: string): string | undefined {
  if (beganOn === null || on < beganOn) return undefined;
  const isBeforeItsDay = on.slice(5) < beganOn.slice(5);
  const year = Number(on.slice(0, 4)) - Number(beganOn.slice(0, 4)) + (isBeforeItsDay ? 0 : 1);
  return year <= years ? `Year ${year} of a ${years}-year journey.` : `Year ${year} of a journey planned for ${years} years.`;
}
