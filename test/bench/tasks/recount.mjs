import { independentValues } from '../../../apps/api/dist/src/recount/independent.js';
import { answer, median, timed } from './answer.mjs';
import { importFiles, withCore } from './core.mjs';

/** Every record of an authority counted afresh, and every figure counted independently in SQL, by turns. */
await answer(async ({ files, repetitions }) =>
  withCore(async (core) => {
    await importFiles(core, files);
    const [recounts, independent] = [[], []];
    let [wrong, figures] = [0, 0];
    for (let i = 0; i < repetitions; i += 1) {
      const sql = await timed(() =>
        core.within(async (database) => independentValues(database, (await core.authority(database)).id)),
      );
      independent.push(sql.seconds);
      figures = sql.result.length;
      const ours = await timed(() =>
        core.within(async (database) => core.acts.recount(database, await core.authority(database), core.doing, false)),
      );
      recounts.push(ours.seconds);
      wrong += ours.result;
    }
    if (wrong > 0) throw new Error(`The recount found ${wrong} cells that differ from their records.`);
    const records = await core.within(async (database) => {
      const [{ n }] = await database.query('select count(*)::int as n from waymark.record where until_seq is null');
      return n;
    });
    return { records, figures, recount: median(recounts), independent: median(independent) };
  }),
);
