import { Refusal, type RefusalKind } from '@waymark/basics';

/** A request that does not hold what its contract asks for; says of each field what was expected. */
export class BadRequest extends Refusal {
  readonly code = 'bad-request';
  readonly kind: RefusalKind = 'bad-input';
  constructor(
    message: string,
    repair: string,
    /** The first field that is wrong; nothing where the whole body is. */
    readonly where?: string,
  ) {
    super(message, repair);
  }
}

interface SchemaIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[];
}

/** The refusal for what a schema found wrong, field by field. */
export function badRequestFrom(issues: readonly SchemaIssue[]): BadRequest {
  const words = issues.slice(0, 5).map((issue) => {
    const field = fieldOf(issue);
    return field === '' ? issue.message : `${field}: ${issue.message}`;
  });
  const [where] = issues.map(fieldOf).filter((field) => field !== '');
  return new BadRequest(words.join('. '), 'Mend the fields named and send it again.', where);
}

function fieldOf({ path = [] }: SchemaIssue): string {
  return path.map((step) => String(typeof step === 'object' ? step.key : step)).join('.');
}
