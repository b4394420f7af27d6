import { Refusal, type Issue, type Place } from '@waymark/basics';

/** The whole file is refused: nothing of it goes in. `issue` says where it stopped and what to do. */
export class FileRefused extends Refusal {
  readonly kind: 'bad-input' | 'too-large';
  readonly issue: Issue;

  constructor(
    readonly code: string,
    reason: string,
    repair: string,
    place: Place = {},
    kind: 'bad-input' | 'too-large' = 'bad-input',
  ) {
    super(reason, repair);
    this.kind = kind;
    this.issue = { weight: 'refused-file', code, place, reason, repair };
  }
}

/** More of something than one file may have. */
export function tooLarge(of: string, limit: number, found: string, place: Place): FileRefused {
  const reason = `The file has too many ${of}: ${found}; the limit is ${limit}.`;
  return new FileRefused(`too-many-${of}`, reason, 'Split the file, or leave out what is not needed.', place, 'too-large');
}
