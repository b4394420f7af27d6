import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { BehindAnswer } from '@waymark/contract';
import { behindLines } from '../behind/behind-csv.js';
import { BehindFigures } from '../behind/behind.service.js';
import { behindQuestion } from '../behind/question.js';
import { behindWords } from './behind-words.js';
import type { Command } from './command.js';
import { Usage } from './usage.js';
import { parsed, print } from './words.js';

const options = {
  authority: { type: 'string' },
  month: { type: 'string' },
  unit: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
} as const;

export const printBehind: Command = async (core, words) => {
  const { values, positionals } = parsed(words, options);
  const [figure, ...others] = positionals;
  if (others.length > 0) throw new Usage('Give one figure, for example MM-23 or OA-03/genogram.');
  const { authority, out, ...asked } = values;
  const question = behindQuestion.safeParse({ figure, ...asked });
  if (!question.success) throw new Usage(question.error.issues.map(({ message }) => message).join('. '));
  const answer = await core.within(async (database) =>
    core.app.get(BehindFigures).behind(database, await core.authority(database, authority), question.data),
  );
  const text = [...linesOf(answer, values.format)].join('');
  if (out === undefined) await print(text);
  else await writeFile(resolve(process.env['INIT_CWD'] ?? '.', out), text, { mode: 0o600 });
  return 0;
};

/** In words for a reader where no format is asked for. */
function linesOf(answer: BehindAnswer, format: string | undefined): Iterable<string> {
  if (format === 'csv') return behindLines(answer);
  return format === 'json' ? [`${JSON.stringify(answer, null, 2)}\n`] : behindWords(answer);
}
