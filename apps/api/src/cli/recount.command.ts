import { compareWithFigures } from '../recount/compare-with-figures.js';
import type { Command } from './command.js';
import type { CommandCore } from './open-core.js';
import { parsed, print } from './words.js';

const options = { authority: { type: 'string' }, repair: { type: 'boolean' }, independent: { type: 'boolean' } } as const;

export const recount: Command = async (core, words) => {
  const { values } = parsed(words, options);
  const wrong = await countCells(core, values.authority, values.repair ?? false);
  const different = values.independent ? await countIndependently(core, values.authority) : 0;
  return (wrong === 0 || values.repair) && different === 0 ? 0 : 1;
};

async function countCells(core: CommandCore, code: string | undefined, repair: boolean): Promise<number> {
  const wrong = await core.within(async (database) =>
    core.acts.recount(database, await core.authority(database, code), core.doing, repair),
  );
  if (wrong === 0) await print('Counted afresh: every cell agrees with its records.\n');
  else await print(`Counted afresh: ${wrong} cells ${repair ? 'differed and were mended' : 'differ from their records'}.\n`);
  return wrong;
}

const named = 20;

/** Counts once more in SQL straight from the records, which shares nothing with the observers. */
async function countIndependently(core: CommandCore, code: string | undefined): Promise<number> {
  const { compared, disagreements } = await core.within(async (database) =>
    compareWithFigures(database, await core.authority(database, code), core.figures),
  );
  await print(`Counted independently: ${compared} figures compared, ${disagreements.length} differ.\n`);
  for (const difference of disagreements.slice(0, named)) await print(`  ${JSON.stringify(difference)}\n`);
  return disagreements.length;
}
