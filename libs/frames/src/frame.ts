/** Numbers of one kind side by side, in the smallest width that holds them. No 64-bit integers: they would become BigInts. */
export type NumberArray =
  Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array | Uint32Array | Float32Array | Float64Array;

/** A column of numbers. There are no nulls: a frame that needs "no value" says in its grain which number stands for it. */
export interface NumberColumn {
  readonly kind: 'numbers';
  readonly values: NumberArray;
}

/** A column of few different words: every row holds the position of its word in `words`. */
export interface WordColumn {
  readonly kind: 'words';
  readonly words: readonly string[];
  readonly values: Uint8Array | Uint16Array | Uint32Array;
}

export type Column = NumberColumn | WordColumn;

/** Columns of one length. What a row stands for (the grain) is said by whoever builds the frame. */
export interface Frame {
  readonly length: number;
  readonly columns: Readonly<Record<string, Column>>;
  /** Small facts that belong to the whole frame, such as the version of the figures. */
  readonly facts: Readonly<Record<string, string>>;
}

/** The numbers of a column; throws where the frame has no such column of numbers, which is a fault of the caller. */
export function numbersOf(frame: Frame, name: string): NumberArray {
  const column = frame.columns[name];
  if (column?.kind !== 'numbers') throw new Error(`The frame has no column of numbers called ${name}.`);
  return column.values;
}

/** The word column of that name; throws where there is none, which is a fault of the caller. */
export function wordsOf(frame: Frame, name: string): WordColumn {
  const column = frame.columns[name];
  if (column?.kind !== 'words') throw new Error(`The frame has no column of words called ${name}.`);
  return column;
}
