import { Refusal, type RefusalKind } from '@waymark/basics';

export class NoSuchUpload extends Refusal {
  readonly code = 'no-such-file';
  readonly kind: RefusalKind = 'not-found';
  constructor() {
    super('That file is not here, or was let go.', 'Choose the file again.');
  }
}

export class UploadCutOff extends Refusal {
  readonly code = 'upload-cut-off';
  readonly kind: RefusalKind = 'bad-input';
  constructor() {
    super('The file did not arrive whole. Nothing of it was kept.', 'Send it again.');
  }
}

export class NoFile extends Refusal {
  readonly code = 'no-file';
  readonly kind: RefusalKind = 'bad-input';
  constructor() {
    super('The request holds no file.', 'Choose a CSV file and send it as the part called "file".');
  }
}

export class NoSuchDataset extends Refusal {
  readonly code = 'no-such-dataset';
  readonly kind: RefusalKind = 'bad-input';
  constructor(name: string, known: readonly string[]) {
    super(`There is no dataset called ${JSON.stringify(name.slice(0, 40))}.`, `Write auto or one of: ${known.join(', ')}.`);
  }
}

export class WhichDataset extends Refusal {
  readonly code = 'which-dataset';
  readonly kind: RefusalKind = 'bad-input';
  constructor(
    readonly candidates: readonly string[],
    reason: string,
    repair: string,
  ) {
    super(reason, repair);
  }
}

export class PreviewIsStale extends Refusal {
  readonly code = 'preview-is-stale';
  readonly kind: RefusalKind = 'conflict';
  constructor() {
    super(
      'Something else was imported or undone since these rows were checked. Nothing has been imported.',
      'Check the rows again.',
    );
  }
}

export class AlreadyKnown extends Refusal {
  readonly code = 'already-known';
  readonly kind: RefusalKind = 'conflict';
  constructor(batch: number, at: string) {
    super(`Exactly this file went in as import ${batch} on ${at.slice(0, 10)}. Nothing has changed.`, 'There is nothing to do.');
  }
}
