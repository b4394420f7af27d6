import type { Column } from '@waymark/datasets';

/**
 * What survey tools (Microsoft Forms, SmartSurvey and the like) put beside the answers and what it fills, folded as headings. Their
 * numbers of replies begin anew with each form, which `tellRepliesApart` takes care of.
 */
const fills: Readonly<Record<string, string>> = {
  id: 'response_ref',
  responseid: 'response_ref',
  respondentid: 'response_ref',
  replyid: 'response_ref',
  completiontime: 'received_on',
  ended: 'received_on',
};

const besideAnswers = /^(start(time|ed)?|lastmodified(time)?|points.*|feedback.*|totalpoints|quizfeedback|gradepostedtime)$/;

/** The headings of survey tools that fill one of these columns. */
export function surveyToolColumns(own: ReadonlyMap<string, Column>): readonly (readonly [heading: string, column: Column])[] {
  return Object.entries(fills).flatMap(([heading, name]) => {
    const column = [...own.values()].find((one) => one.name === name);
    return column === undefined ? [] : [[heading, column] as const];
  });
}

/** Whether a survey tool puts such a column beside the answers, and it says nothing that is counted. */
export function isBesideAnswers(foldedHeading: string): boolean {
  return besideAnswers.test(foldedHeading);
}

/** Whether a survey tool writes the moments of this column, rather than a person. */
export function isToolMoment(foldedHeading: string): boolean {
  return foldedHeading === 'completiontime' || foldedHeading === 'ended';
}

/** A moment that a tool wrote with a year of two digits, 7/2/26 11:00:22, with the whole year. Anything else stays as it is. */
export function withWholeYear(text: string): string {
  return text.replace(/^(\s*\d{1,2}\/\d{1,2}\/)(\d{2})(?=[ ,]+\d{1,2}:\d{2})/, '$120$2');
}
