import { importSummary } from '../imports/summaries.js';
import { BatchEntity } from '../records/batch.entity.js';
import type { Command } from './command.js';
import { numberAmong, parsed, print, printJson } from './words.js';

const common = { authority: { type: 'string' }, json: { type: 'boolean' } } as const;

export const undo: Command = async (core, words) => {
  const { values, positionals } = parsed(words, { ...common, 'with-dependents': { type: 'boolean' } });
  const seq = numberAmong(positionals, 'batch');
  const acts = await core.within(async (database) => {
    const authority = await core.authority(database, values.authority);
    return core.acts.undo(database, authority, core.doing, seq, values['with-dependents'] ?? false);
  });
  if (values.json)
    await printJson(acts.map(({ seq: batch, aboutSeq, counts, warnings }) => ({ batch, undoes: aboutSeq, counts, warnings })));
  else
    for (const act of acts)
      await print(`${[`Import ${act.aboutSeq} is undone, as number ${act.seq}.`, ...act.warnings].join(' ')}\n`);
  return 0;
};

export const redo: Command = async (core, words) => {
  const { values, positionals } = parsed(words, common);
  const seq = numberAmong(positionals, 'batch');
  const act = await core.within(async (database) =>
    core.acts.redo(database, await core.authority(database, values.authority), core.doing, seq),
  );
  if (values.json) await printJson({ batch: act.seq, redoes: act.aboutSeq, counts: act.counts });
  else await print(`Import ${act.aboutSeq} counts again, as number ${act.seq}.\n`);
  return 0;
};

export const listBatches: Command = async (core, words) => {
  const { values } = parsed(words, common);
  const batches = await core.within(async (database) => {
    const authority = await core.authority(database, values.authority);
    return database.find(BatchEntity, { where: { authorityId: authority.id }, order: { seq: 'ASC' } });
  });
  const summaries = batches.map(importSummary);
  if (values.json) await printJson(summaries);
  else {
    for (const { batch, kind, state, dataset, file, at, counts } of summaries) {
      const moved = `read ${counts.read}, new ${counts.added}, changed ${counts.changed}, unchanged ${counts.unchanged}, refused ${counts.rejected}`;
      await print(`${batch}\t${at}\t${kind}\t${state}\t${dataset ?? ''}\t${file ?? ''}\t${moved}\n`);
    }
  }
  return 0;
};
