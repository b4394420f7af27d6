import { Refusal, type RefusalKind } from '@waymark/basics';

export class ForeignOrigin extends Refusal {
  readonly code = 'foreign-origin';
  readonly kind: RefusalKind = 'not-allowed';
  constructor() {
    super('Another site sent this request. Nothing was done.', 'Open Waymark at its own address and do it there.');
  }
}

export class NothingHere extends Refusal {
  readonly code = 'not-found';
  readonly kind: RefusalKind = 'not-found';
  constructor() {
    super('There is nothing at this address.', 'Look at the address again.');
  }
}
