import { createHash } from 'node:crypto';
import type { Values } from '@waymark/datasets';

/** What a row says, in one spelling: columns in order of their names, so that equal rows are equal texts. */
export function bodyOf(values: Values): string {
  return JSON.stringify(values, Object.keys(values).sort());
}

/** The name of what is said: the first 128 bits of its SHA-256, written as a UUID. */
export function payloadOf(dataset: string, body: string): string {
  const hex = createHash('sha256').update(dataset).update('\0').update(body).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}
