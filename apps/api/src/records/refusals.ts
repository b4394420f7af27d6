import { Refusal, type RefusalKind } from '@waymark/basics';

/** An act that others rest on: named so that a person can decide to take them along. */
export interface Dependent {
  readonly batch: number;
  readonly dataset: string;
  readonly file: string;
}

export class NoSuchImport extends Refusal {
  readonly code = 'no-such-import';
  readonly kind: RefusalKind = 'not-found';
  constructor(batch: number) {
    super(`There is no import ${batch} here.`, 'Look at the list of imports for its number.');
  }
}

export class NotAnImport extends Refusal {
  readonly code = 'not-an-import';
  readonly kind: RefusalKind = 'conflict';
  constructor(batch: number, kind: string) {
    super(`Number ${batch} is not an import but an act of another kind (${kind}).`, 'Undo or redo the import that it is about.');
  }
}

export class AlreadyUndone extends Refusal {
  readonly code = 'already-undone';
  readonly kind: RefusalKind = 'conflict';
  constructor(batch: number, undoneBy: number) {
    super(`Import ${batch} was undone already, as number ${undoneBy}.`, 'Redo it if its rows should count again.');
  }
}

export class NotUndone extends Refusal {
  readonly code = 'not-undone';
  readonly kind: RefusalKind = 'conflict';
  constructor(batch: number) {
    super(`Import ${batch} is not undone: its rows count.`, 'There is nothing to redo.');
  }
}

export class OthersRestOnIt extends Refusal {
  readonly code = 'others-rest-on-it';
  readonly kind: RefusalKind = 'conflict';
  constructor(
    batch: number,
    readonly dependents: readonly Dependent[],
  ) {
    super(
      `${dependents.length === 1 ? 'A later import rests' : `${dependents.length} later imports rest`} on import ${batch}: ${dependents
        .map(({ batch: number, dataset }) => `${number} (${dataset})`)
        .join(', ')}. Their rows name what it brought.`,
      'Undo those first, or undo them together with it.',
    );
  }
}

export class RestsOnUndone extends Refusal {
  readonly code = 'rests-on-undone';
  readonly kind: RefusalKind = 'conflict';
  constructor(batch: number, names: string) {
    super(`Rows of import ${batch} name ${names}, which nothing known defines now.`, 'Redo the import that brought them first.');
  }
}
