import { monthFromText, monthText } from '@waymark/calendar';
import { lastFullMonth } from '@waymark/synthetic';

/** The files of a made-up service called Eastmoor, as its data officer exports them: with headings of its own. */
const lastMonth = monthFromText(lastFullMonth(new Date().toISOString().slice(0, 10)))!;
const months = Array.from({ length: 15 }, (_, i) => monthText((lastMonth - 14 + i) as typeof lastMonth));

/** YYYY-MM of the newest month in the files. */
export const newestMonth = months.at(-1)!;

/** The same as pages write it: October 2026. */
export const newestMonthInWords = new Date(`${newestMonth}-01T00:00:00Z`).toLocaleDateString('en-GB', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

export const teamsFile = text([
  'Team ID,Team,Service',
  'T1,Assessment North,Assessment',
  'T2,Safeguarding,Child protection',
  'T3,Disability,Disability',
]);

const heading = 'Meeting,When,Child,Child name,Team ID,Who,Score';

/** The rows of one meeting: the social worker scales, and the mother too where the family has a say. */
function meeting(number: string, month: string, hasFamily: boolean): readonly string[] {
  const start = `${number},${dayOf(month, 10)},EM-${number},Made Up,T2`;
  return hasFamily ? [`${start},mother,4`, `${start},social worker,3`] : [`${start},social worker,3`];
}

const familyMeetings = [10, 12, 9, 11, 13, 10, 12, 9, 11, 10, 13, 12, 9, 10, 11];

/**
 * 22 meetings a month; in the newest one the family had a say at 11 of them. Four rows cannot go in: two scores that are no whole
 * number, a team that nobody knows, and a day in the future.
 */
export const ratingsFile = text([
  heading,
  ...months.flatMap((month, i) =>
    Array.from({ length: 22 }, (_, n) => meeting(`M${i}-${n}`, month, n < familyMeetings[i]!)).flat(),
  ),
  `M90,${dayOf(newestMonth, 12)},EM-90,Made Up,T2,mother,7/10`,
  `M91,${dayOf(newestMonth, 12)},EM-91,Made Up,T2,mother,5.5`,
  `M92,${dayOf(newestMonth, 12)},EM-92,Made Up,T9,mother,5`,
  `M93,12/03/2099,EM-93,Made Up,T2,mother,5`,
]);

/** How many rows of the ratings can go in. */
export const goodRatings = ratingsFile.trimEnd().split('\n').length - 1 - 4;

/** Six late meetings of the newest month, at all of which the family had a say: 17 of 28. */
export const lateRatingsFile = text([
  heading,
  ...Array.from({ length: 6 }, (_, n) => meeting(`L${n}`, newestMonth, true)).flat(),
]);

/** Two more, at which it had none: 17 of 30. */
export const laterRatingsFile = text([heading, ...meeting('K1', newestMonth, false), ...meeting('K2', newestMonth, false)]);

/** Four replies a month; three of them understand the worries, so that every whole quarter is 9 of 12. */
export const repliesFile = text([
  'instrument,response_ref,received_on,team_code,p2',
  ...months.flatMap((month, i) =>
    ['mostly', 'completely', 'a_little', 'mostly'].map((answer, n) => `parent-carer/1,R${i}-${n},${month}-1${n},T1,${answer}`),
  ),
]);

function dayOf(month: string, day: number): string {
  const [year, number] = month.split('-');
  return `${day}/${number}/${year}`;
}

function text(lines: readonly string[]): string {
  return lines.map((line) => `${line}\r\n`).join('');
}
