import { numberOf, textOf, unitOfRow } from '@waymark/observations';
import { type BehindDefinition, eachRow } from './definition.js';
import { noValue } from './no-value.js';
import { type Verdict, adding, leftOut } from './verdict.js';
import { monthText } from '@waymark/calendar';

const familySurveys: readonly string[] = ['parent-carer/1', 'young-person/1', 'child/1', 'network/1'];

const groupRow: Verdict = leftOut('a_group', 'one group of those asked: part of everybody already');

/** Families who were asked and who replied, by the rows that count them. */
export const invitationDefinitions: Readonly<Record<string, BehindDefinition>> = {
  'MM-11': {
    counted: 'people asked for their view',
    sources: ({ month }) => [
      { dataset: 'invitations', during: { column: 'month', from: monthText(month), to: monthText(month) } },
    ],
    judge: eachRow({
      dataset: 'invitations',
      noun: 'invitations for',
      ref: 'instrument',
      place: (values) => unitOfRow(values['team_code']),
      verdict: (values, { part }) => {
        const [group, invited, replied] = [textOf(values, 'group'), numberOf(values, 'invited'), numberOf(values, 'replied')];
        if (part !== '' && group !== part) return undefined;
        if (!familySurveys.includes(textOf(values, 'instrument'))) return leftOut('another_survey', 'not a family survey');
        if (group !== part) return groupRow;
        if (invited === undefined) return noValue(values, 'invited', 'how many were asked');
        if (replied === undefined) return noValue(values, 'replied', 'how many replied');
        return adding(replied, invited, { so: 'some replied', not: 'nobody replied' });
      },
    }),
  },
};
