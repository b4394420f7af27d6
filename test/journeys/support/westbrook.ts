import { instruments } from '@waymark/instruments';
import { newestMonth } from './eastmoor.js';

/** A month of files of a made-up service called Westbrook, as five systems export them. Nothing in them was tidied. */
export interface MonthFile {
  readonly name: string;
  readonly text: string;
}

const [year, month] = newestMonth.split('-') as [string, string];

export const teamList: MonthFile = {
  name: 'Team list.csv',
  text: lines('Westbrook,,', 'Team ID,Team,Service', 'T1,Assessment North,Assessment', 'T2,Safeguarding,Child protection'),
};

/** Semicolons, a name that must not be stored, a slip in who scaled, and one score written as a fraction. */
export const scaling: MonthFile = scalingOf('Scaling.csv', 'M');

/** The same words once more, as they come the next time. */
export const nextScaling: MonthFile = scalingOf('Scaling (1).csv', 'N');

function scalingOf(name: string, prefix: string): MonthFile {
  const day = (number: number) => `${number}/${month}/${year}`;
  return {
    name,
    text: lines(
      'Occasion ref;Rated on;Case ref;Child name;Team;Rater;Safety scale',
      ...Array.from({ length: 22 }, (_, i) => `${prefix}${i};${day(10)};WB-${prefix}${i};Made Up;Safeguarding;Social worker;4`),
      `${prefix}90;${day(11)};WB-${prefix}90;Made Up;Safeguarding;Mothr;5`,
      `${prefix}91;${day(12)};WB-${prefix}91;Made Up;Safeguarding;Mother;7/10`,
    ),
  };
}

/** An export of a survey tool: its questions for headings, the month before the day, a year of two digits. */
export const survey: MonthFile = {
  name: 'Parents (Forms).csv',
  text: lines(
    `ID,Start time,Completion time,Email,Name,${questions('p1', 'p2').join(',')}`,
    ...Array.from({ length: 12 }, (_, i) => {
      const at = `${Number(month)}/${13 + i}/${year.slice(2)} 11:00:22`;
      return `${i + 1},${at},${at},anonymous,,Mostly,${i < 9 ? 'Completely' : 'A little'}`;
    }),
  ),
};

/** A file that is nothing of ours. */
export const minutes: MonthFile = {
  name: 'Panel minutes.csv',
  text: lines('Item no,Discussion', '1,Apologies', '2,Any other matter'),
};

function questions(...codes: readonly string[]): readonly string[] {
  const items = instruments.flatMap((instrument) => instrument.items);
  return codes.map((code) => `"${items.find((item) => item.code === code)!.text}"`);
}

function lines(...all: readonly string[]): string {
  return all.map((line) => `${line}\r\n`).join('');
}
