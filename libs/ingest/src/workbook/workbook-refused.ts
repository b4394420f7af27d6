import type { Place } from '@waymark/basics';
import { FileRefused } from '../file-refused.js';

const saveAgain = 'Open it in the program that made it, save it again as an Excel workbook (.xlsx), and send that.';

/** The bytes of a workbook contradict themselves, or are not all there. `what` ends the sentence that begins "The workbook is damaged: ". */
export function damaged(what: string, place: Place): FileRefused {
  return new FileRefused('workbook-damaged', `The workbook is damaged: ${what}.`, saveAgain, place);
}

/** Something stands in the workbook that no spreadsheet program writes, and that could do harm. */
export function unsafe(what: string, place: Place): FileRefused {
  return new FileRefused('workbook-unsafe', `The workbook is not safe to read: ${what}.`, saveAgain, place);
}

/** A workbook of a kind that is not read, with what to do about it. */
export function otherWorkbook(what: string, repair: string, place: Place): FileRefused {
  return new FileRefused('other-content', `This is ${what}.`, repair, place);
}

/** The workbook, or a part of it, wants a password. */
export function locked(place: Place): FileRefused {
  return new FileRefused(
    'workbook-locked',
    'The workbook is protected by a password.',
    'Remove the password, save the workbook and send it again.',
    place,
  );
}
