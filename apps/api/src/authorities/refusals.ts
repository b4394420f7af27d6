import { Refusal, type RefusalKind } from '@waymark/basics';

export class NoSuchAuthority extends Refusal {
  readonly code = 'no-such-authority';
  readonly kind: RefusalKind = 'not-found';
  constructor() {
    super('There is no such authority here.', 'Look at the list of authorities for its code.');
  }
}

export class AuthorityExists extends Refusal {
  readonly code = 'authority-exists';
  readonly kind: RefusalKind = 'conflict';
  readonly where = 'code';
  constructor(code: string) {
    super(`An authority with the code ${code} exists already.`, 'Open it, or choose another code.');
  }
}

export class WhichAuthority extends Refusal {
  readonly code = 'which-authority';
  readonly kind: RefusalKind = 'bad-input';
  constructor(codes: readonly string[]) {
    super(`There are ${codes.length} authorities (${codes.join(', ')}), and none was named.`, 'Say which with --authority CODE.');
  }
}

export class DemonstrationTakesNoFiles extends Refusal {
  readonly code = 'demonstration-takes-no-files';
  readonly kind: RefusalKind = 'conflict';
  constructor() {
    super(
      'This is the demonstration: everything in it is made up, and it takes no files.',
      'Start with your own service and import there.',
    );
  }
}

export class NoAuthorityYet extends Refusal {
  readonly code = 'no-authority-yet';
  readonly kind: RefusalKind = 'not-found';
  constructor() {
    super('There is no authority of your own here yet.', 'Make one with "waymark authority add CODE NAME", or import a file.');
  }
}
