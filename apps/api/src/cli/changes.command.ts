import { changesBetween } from '../figures/changes.js';
import { seqAsAt } from '../figures/knowledge.js';
import { valuesQuestion } from '../figures/question.js';
import type { Command } from './command.js';
import { Usage } from './usage.js';
import { parsed, print, printJson } from './words.js';

const options = {
  authority: { type: 'string' },
  since: { type: 'string' },
  until: { type: 'string' },
  indicator: { type: 'string' },
  by: { type: 'string' },
  json: { type: 'boolean' },
} as const;

export const listChanges: Command = async (core, words) => {
  const { since, until, indicator, by, json, authority: code } = parsed(words, options).values;
  if (since === undefined) throw new Usage('Say since when: --since BATCH or a moment.');
  const question = valuesQuestion.safeParse({ indicator, by });
  if (!question.success) throw new Usage(question.error.issues.map(({ message }) => message).join('. '));
  const changes = await core.within(async (database) => {
    const authority = await core.authority(database, code);
    const seqOf = (text: string) => (/^\d+$/.test(text) ? Number(text) : seqAsAt(database, authority.id, momentOf(text)));
    const [from, to] = [await seqOf(since), await seqOf(until ?? '2147483647')];
    return changesBetween(core.figures, database, authority, from, to, {
      indicators: question.data.indicator,
      breakdowns: question.data.by,
    });
  });
  if (json) await printJson(changes);
  else {
    for (const { indicator: id, month, unit_code, before, after, because_of } of changes) {
      const reasons = because_of
        .map(({ batch, why, dataset }) => `${why} (import ${batch}${dataset ? `, ${dataset}` : ''})`)
        .join('; ');
      await print(`${id}\t${month}\t${unit_code}\t${shown(before)} -> ${shown(after)}\t${reasons}\n`);
    }
    await print(`${changes.length} figures changed.\n`);
  }
  return 0;
};

function momentOf(text: string): Date {
  const moment = new Date(text);
  if (Number.isNaN(moment.getTime())) throw new Usage(`"${text}" is neither the number of an import nor a moment.`);
  return moment;
}

function shown(row: { readonly numerator?: unknown; readonly denominator?: unknown; readonly value?: unknown } | null): string {
  if (row === null) return 'not there';
  return `${row.numerator ?? '-'}/${row.denominator} = ${row.value ?? 'no value'}`;
}
