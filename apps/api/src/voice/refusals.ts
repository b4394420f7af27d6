import { Refusal, type RefusalKind } from '@waymark/basics';
import { surveys } from './surveys.js';

export class NoSuchSurvey extends Refusal {
  readonly code = 'no-such-survey';
  readonly kind: RefusalKind = 'not-found';
  readonly where = 'instrument';
  constructor() {
    super('There is no such survey.', `The surveys are ${surveys.map(({ id }) => id).join(', ')}.`);
  }
}
