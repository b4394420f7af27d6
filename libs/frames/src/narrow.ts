import type { NumberArray } from './frame.js';

/** The same numbers in the narrowest form that holds them all: whole ones as integers (0 rows become bytes), others as doubles. */
export function narrowNumbers(values: ArrayLike<number>): NumberArray {
  let [least, most] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    if (!Number.isInteger(values[i]!)) return Float64Array.from(values);
    least = Math.min(least, values[i]!);
    most = Math.max(most, values[i]!);
  }
  if (least >= 0) {
    if (most <= 0xff) return Uint8Array.from(values);
    return most <= 0xffff ? Uint16Array.from(values) : Uint32Array.from(values);
  }
  if (least >= -0x80 && most <= 0x7f) return Int8Array.from(values);
  return least >= -0x8000 && most <= 0x7fff ? Int16Array.from(values) : Int32Array.from(values);
}
