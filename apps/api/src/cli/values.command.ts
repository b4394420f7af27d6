import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { figuresFrame } from '../figures/figures-frame.js';
import { valuesQuestion } from '../figures/question.js';
import { askedValues } from '../figures/values.js';
import { valueLine, valueRow, valuesHeader } from '../figures/values-csv.js';
import type { Command } from './command.js';
import { Usage } from './usage.js';
import { parsed } from './words.js';

const options = {
  authority: { type: 'string' },
  indicator: { type: 'string' },
  by: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  'as-at': { type: 'string' },
  'as-at-batch': { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
} as const;

export const printValues: Command = async (core, words) => {
  const { values } = parsed(words, options);
  const { authority: code, out, ...asked } = values;
  const question = valuesQuestion.safeParse(asked);
  if (!question.success)
    throw new Usage(question.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('. '));
  const { figures, version } = await core.within(async (database) => {
    const authority = await core.authority(database, code);
    return { figures: await askedValues(core.figures, database, authority, question.data), version: authority.version };
  });
  const chunks =
    question.data.format === 'arrow'
      ? [figuresFrame(figures, version)]
      : question.data.format === 'json'
        ? [`${JSON.stringify(figures.map(valueRow))}\n`]
        : [valuesHeader, ...figures.map(valueLine)];
  if (out === undefined) for (const chunk of chunks) await written(chunk);
  else await writeFile(resolve(process.env['INIT_CWD'] ?? '.', out), chunks);
  return 0;
};

function written(chunk: string | Uint8Array): Promise<void> {
  return new Promise((done) => {
    process.stdout.write(chunk, () => done());
  });
}
