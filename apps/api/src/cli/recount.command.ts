import type { Command } from './commands.js';
import { parsed, print } from './words.js';

export const recount: Command = async (core, words) => {
  const { values } = parsed(words, { authority: { type: 'string' }, repair: { type: 'boolean' } });
  const wrong = await core.within(async (database) => {
    const authority = await core.authority(database, values.authority);
    return core.acts.recount(database, authority, core.doing, values.repair ?? false);
  });
  if (wrong === 0) await print('Counted afresh: every cell agrees with its records.\n');
  else
    await print(`Counted afresh: ${wrong} cells ${values.repair ? 'differed and were mended' : 'differ from their records'}.\n`);
  return wrong === 0 || values.repair ? 0 : 1;
};
