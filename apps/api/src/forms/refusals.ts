import { Refusal, type RefusalKind } from '@waymark/basics';
import type { ReadIssue } from '@waymark/ingest';

/** A form that a rule of its dataset refuses; says what is wrong in the words of the first reason. */
export class FormRefused extends Refusal {
  readonly code = 'form-refused';
  readonly kind: RefusalKind = 'bad-input';
  /** The column that is wrong. */
  readonly where?: string;
  constructor(issues: readonly ReadIssue[]) {
    const [first] = issues;
    super(first?.reason ?? 'The form cannot be read.', first?.repair ?? 'Fill it in again.');
    this.where = first?.place.column;
  }
}

export class NoSuchMeasure extends Refusal {
  readonly code = 'no-such-measure';
  readonly kind: RefusalKind = 'bad-input';
  readonly where = 'indicator';
  constructor() {
    super('There is no measure with this number.', 'Choose a measure out of the list.');
  }
}

export class NoSuchNote extends Refusal {
  readonly code = 'no-such-note';
  readonly kind: RefusalKind = 'bad-input';
  readonly where = 'note_ref';
  constructor() {
    super('This note is not there any more: it was undone, or replaced by a file.', 'Close the form and add a note anew.');
  }
}

export class TakesNoAim extends Refusal {
  readonly code = 'takes-no-aim';
  readonly kind: RefusalKind = 'bad-input';
  readonly where = 'indicator';
  constructor(short: string) {
    super(
      `${short} takes no aim: neither way is better by itself.`,
      'Read it beside the other measures, and add a note where something is known.',
    );
  }
}

export class OutOfReach extends Refusal {
  readonly code = 'out-of-reach';
  readonly kind: RefusalKind = 'bad-input';
  readonly where = 'value';
  constructor() {
    super('A share lies between 0 and 100 per cent.', 'Write the aim as a per cent of 0 to 100.');
  }
}

export class NoSuchUnit extends Refusal {
  readonly code = 'no-such-unit';
  readonly kind: RefusalKind = 'bad-input';
  readonly where = 'unit_code';
  constructor() {
    super('This service has no area or team with this code.', 'Choose an area or a team out of the list.');
  }
}
