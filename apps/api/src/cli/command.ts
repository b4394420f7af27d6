import type { CommandCore } from './open-core.js';

/** What a command does with the words behind it; answers with the exit status. */
export type Command = (core: CommandCore, words: readonly string[]) => Promise<number>;
