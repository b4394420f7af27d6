import { answer, median, peakMegabytes, timed } from './answer.mjs';
import { importFiles, withCore } from './core.mjs';

/** Batches of one size imported into a stock: how long each takes, and how long until fresh figures can be sent that show it. */
await answer(async ({ before, stock, batches }) =>
  withCore(async (core) => {
    await importFiles(core, before);
    const loading = await timed(() => importFiles(core, [stock]));
    const loadingPeak = peakMegabytes();
    const [seconds, shown] = [[], []];
    for (const batch of batches) {
      const landed = await timed(() => importFiles(core, [batch]));
      const { counts } = landed.result.batch;
      if (counts.added !== counts.read) throw new Error(`The batch is new to the stock; found ${JSON.stringify(counts)}.`);
      seconds.push(landed.seconds);
      const sent = await timed(() =>
        core.within(async (database) => core.figures.frame(database, await core.authority(database))),
      );
      shown.push(landed.seconds + sent.seconds);
    }
    return {
      loading: loading.seconds,
      loadingPeak,
      batch: median(seconds),
      all: seconds,
      shown: median(shown),
      peak: peakMegabytes(),
    };
  }),
);
