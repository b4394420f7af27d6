declare const brand: unique symbol;

/** A plain value that may not be mixed up with another of the same shape, for example a month with any number. */
export type Brand<Value, Name extends string> = Value & { readonly [brand]: Name };
