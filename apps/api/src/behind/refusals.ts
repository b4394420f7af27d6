import { Refusal, type RefusalKind } from '@waymark/basics';

export class NoSuchFigure extends Refusal {
  readonly code = 'no-such-figure';
  readonly kind: RefusalKind = 'not-found';
  constructor(figure: string, month: string, unit: string) {
    super(
      `There is no figure ${figure} for ${month} and ${unit}.`,
      'Look at the values of the indicator for its parts, months and units.',
    );
  }
}

export class NoSuchUnit extends Refusal {
  readonly code = 'no-such-unit';
  readonly kind: RefusalKind = 'not-found';
  readonly where = 'unit';
  constructor(unit: string) {
    super(`There is no team or service area ${unit} here.`, 'Give the code of a team or a service area, or ALL.');
  }
}
