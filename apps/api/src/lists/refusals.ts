import { Refusal, type RefusalKind } from '@waymark/basics';
import { listNames } from '@waymark/contract';

export class NoSuchList extends Refusal {
  readonly code = 'no-such-list';
  readonly kind: RefusalKind = 'not-found';
  constructor() {
    super('There is no such list.', `The lists are ${listNames.join(', ')}.`);
  }
}
