import { clearAuthority } from '../authorities/clear-authority.js';
import { loadDemonstration } from '../demonstration/load-demonstration.js';
import type { Command } from './command.js';
import { print } from './words.js';

export const loadDemo: Command = async (core) => {
  const { code, name } = await loadDemonstration(core.app);
  await print(`The demonstration is there: ${code}, ${name}. Everything in it is made up.\n`);
  return 0;
};

export const clearDemonstration: Command = async (core) => {
  const all = await core.within((database) => core.authorities.all(database));
  const demonstration = all.find((authority) => authority.demonstration);
  if (demonstration) await clearAuthority(core.config.ownerDatabaseUrl, demonstration.id);
  await print(demonstration ? 'The demonstration is gone.\n' : 'There is no demonstration here.\n');
  return 0;
};
