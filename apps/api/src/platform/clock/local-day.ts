/** The calendar day that it is in London, YYYY-MM-DD: the day on which something arrives. */
export function localDay(now: Date = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(now);
}
