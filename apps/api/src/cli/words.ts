import { type ParseArgsConfig, parseArgs } from 'node:util';
import { Usage } from './usage.js';

type Options = NonNullable<ParseArgsConfig['options']>;

/** The options and words of a command. Throws `Usage` for an option that it does not have. */
export function parsed<Named extends Options>(
  words: readonly string[],
  options: Named,
): ReturnType<typeof parseArgs<{ options: Named; allowPositionals: true; strict: true }>> {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new Usage(error instanceof Error ? error.message : String(error));
  }
}

/** The one whole number that a command asks for. */
export function numberAmong(words: readonly string[], what: string): number {
  const [text, ...others] = words;
  if (text === undefined || others.length > 0 || !/^\d+$/.test(text)) throw new Usage(`Give one ${what}, a whole number.`);
  return Number(text);
}

/** Prints to standard output, and waits until it is written. */
export function print(text: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(text, () => resolve());
  });
}

export function printJson(value: unknown): Promise<void> {
  return print(`${JSON.stringify(value, null, 2)}\n`);
}
