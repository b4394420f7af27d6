import { authorityDraft } from '@waymark/contract';
import type { Command } from './command.js';
import { Usage } from './usage.js';
import { parsed, print } from './words.js';

export const addAuthority: Command = async (core, words) => {
  const [code, ...name] = parsed(words, {}).positionals;
  const draft = authorityDraft.safeParse({ code, name: name.join(' ') });
  if (!draft.success) throw new Usage(draft.error.issues.map(({ message }) => message).join('. '));
  const authority = await core.within((database) => core.authorities.create(database, draft.data, core.doing));
  await print(`Made the authority ${authority.code}, ${authority.name}.\n`);
  return 0;
};

export const listAuthorities: Command = async (core) => {
  const all = await core.within((database) => core.authorities.all(database));
  for (const { code, name, demonstration } of all) await print(`${code}\t${name}${demonstration ? '\tmade up' : ''}\n`);
  return 0;
};
