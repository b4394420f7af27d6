/** One known answer, in the file form of the reference: an input, the settings, and what a trusted tool answers. */
export interface ConformanceCase {
  readonly name: string;
  readonly method: string;
  readonly input: Fields;
  readonly parameters: Fields;
  readonly expected: Fields;
  readonly tolerance: CaseTolerance;
}

/** Members of a JSON object, of which nothing is known until somebody looks. */
export type Fields = Readonly<Record<string, unknown>>;

/** A number passes when |got - expected| <= abs + rel * |expected|. */
export interface Tolerance {
  readonly abs: number;
  readonly rel: number;
}

/** `fields[name]` replaces the pair for that member of `expected`. */
export interface CaseTolerance extends Tolerance {
  readonly fields: Readonly<Record<string, Tolerance>>;
}

/** What we answer to a case, with the names of the reference. A member may be absent (null or undefined) where there is no value. */
export interface Answer extends Fields {
  readonly status: 'ok' | 'not-computable' | 'boundary';
}

/**
 * How one method is asked. `compare` is for the few methods whose answer is judged by properties and not member by member: it gives one
 * plain sentence for each property that fails, none when the answer is right.
 */
export interface Adapter {
  readonly answer: (input: Fields, parameters: Fields) => Answer;
  readonly compare?: (got: Answer, asked: ConformanceCase) => readonly string[];
}

/** Methods by the name that a case gives them. */
export type Adapters = Readonly<Record<string, Adapter>>;
