const day = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', day: 'numeric', month: 'short', year: 'numeric' });
const dayInText = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
const plainDay = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' });
const time = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit', hour12: false });

/** An instant as a day in the United Kingdom: "2 Oct 2026". */
export function dayOfInstant(instant: string): string {
  return inEnglish(day.format(new Date(instant)));
}

/** An instant with its time in the United Kingdom: "2 Oct 2026, 06:10". */
export function timeOfInstant(instant: string): string {
  return `${dayOfInstant(instant)}, ${time.format(new Date(instant))}`;
}

/** The last day of a month written as YYYY-MM: "30 September 2026". */
export function lastDayInWords(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return dayInText.format(new Date(Date.UTC(year!, number!, 0)));
}

/** A day written as YYYY-MM-DD: "2 Oct 2026". */
export function dayInWords(text: string): string {
  const [year, month, number] = text.split('-').map(Number);
  return inEnglish(plainDay.format(new Date(Date.UTC(year!, month! - 1, number!))));
}

/** Browsers differ on the short name of September; we write three letters for every month. */
function inEnglish(text: string): string {
  return text.replace('Sept', 'Sep');
}
