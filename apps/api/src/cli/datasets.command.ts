import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { datasetByName, datasets, guideTo, templateOf } from '@waymark/datasets';
import type { Command } from './command.js';
import { Usage } from './usage.js';
import { parsed, print } from './words.js';

const options = { template: { type: 'boolean' }, out: { type: 'string' } } as const;

/** The guide to the files that Waymark reads, to all of them or one; or the template of one, with a worked row. */
export const describeDatasets: Command = async (_, words) => {
  const { values, positionals } = parsed(words, options);
  const text = textFor(positionals, values.template ?? false);
  if (values.out === undefined) await print(text);
  else await writeFile(resolve(process.env['INIT_CWD'] ?? '.', values.out), text);
  return 0;
};

/** What is printed for the datasets that are named. */
export function textFor(names: readonly string[], wantsTemplate: boolean): string {
  const [name, ...others] = names;
  if (others.length > 0) throw new Usage('Give one dataset, or none for the guide to all of them.');
  if (name === undefined && wantsTemplate) throw new Usage('Say of which dataset, for example: datasets ratings --template.');
  if (name === undefined) return `# Files that Waymark reads\n\n${guideTo(datasets)}`;
  const dataset = datasetByName(name);
  if (!dataset) throw new Usage(`There is no dataset ${name}; there are ${datasets.map((one) => one.name).join(', ')}.`);
  return wantsTemplate ? templateOf(dataset) : guideTo([dataset]);
}
