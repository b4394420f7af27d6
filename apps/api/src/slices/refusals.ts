import { Refusal, type RefusalKind } from '@waymark/basics';
import { sliceNames } from '@waymark/contract';

export class NoSuchSlice extends Refusal {
  readonly code = 'no-such-slice';
  readonly kind: RefusalKind = 'not-found';
  constructor() {
    super('There is no such slice.', `The slices are ${sliceNames.join(', ')}.`);
  }
}
