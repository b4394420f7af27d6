import {
  type Column,
  type Dataset,
  columnOf,
  datasetByName,
  keyOf,
  readCell,
  withKeyFilled,
  type Value,
} from '@waymark/datasets';
import { instruments, itemOf, readAnswer } from '@waymark/instruments';
import type { ObservedRecord } from '@waymark/observations';
import { linesOf } from './example.js';

const arrivedOn = '2026-06-01';

/** The rows of an example as they would be known: each cell read as its column says. Throws where the example itself is amiss. */
export function recordsOf(given: Readonly<Record<string, string>>): readonly ObservedRecord[] {
  return Object.entries(given).flatMap(([name, csv]) => {
    const dataset = datasetByName(name);
    if (!dataset) throw new Error(`There is no dataset ${name}.`);
    const [header = '', ...lines] = linesOf(csv);
    return lines.map((line) => recordOf(dataset, header.split(','), line.split(',')));
  });
}

function recordOf(dataset: Dataset, headings: readonly string[], cells: readonly string[]): ObservedRecord {
  if (headings.length !== cells.length)
    throw new Error(`${dataset.name}: ${cells.join(',')} has another length than its headings.`);
  const read = headings.map((heading, i): [string, Value] => [heading, valueOf(dataset, heading, cells[i]!)]);
  const values = withKeyFilled(dataset, Object.fromEntries(read));
  return { dataset: dataset.name, key: keyOf(dataset, values), values };
}

function valueOf(dataset: Dataset, heading: string, text: string): Value {
  if (text === '') return null;
  const column = columnOf(dataset, heading);
  const value = column ? columnValue(column, text) : answerTo(heading, text);
  if (value === undefined) throw new Error(`${dataset.name}.${heading} cannot be "${text}".`);
  return value;
}

function columnValue(column: Column, text: string): Value | undefined {
  const reading = readCell(column, text, { arrivedOn });
  return 'value' in reading ? reading.value : undefined;
}

/** Items have a code of their own over all instruments. */
function answerTo(code: string, text: string): Value | undefined {
  const [item] = instruments.flatMap((instrument) => itemOf(instrument, code) ?? []);
  const answer = item && readAnswer(item, text);
  return answer && 'value' in answer ? answer.value : undefined;
}
