import { createWriteStream, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const settings = { seed: 20_260_401, until: '2026-03', months: 36 };

/** The natural key of a rating, as the raw COPY has it. */
const ratingKey = ['occasion_ref', 'question', 'anchors', 'rater', 'rater_no'];

/** Writes so many made-up ratings, and the teams and people whom they name; the same bytes every time. */
export async function writeRatings(folder, rows) {
  const authority = await madeUp({ cases: 1000, ratings: rows });
  const path = await write(join(folder, `ratings-${rows}.csv`), authority.csvOf('ratings'));
  return {
    before: await writeBefore(folder, authority),
    ratings: { dataset: 'ratings', path, columns: authority.columnsOf('ratings'), key: ratingKey },
  };
}

/**
 * Batches of ratings, and two stocks to import them into. Their rows are kept back from the smaller stock, evenly, and the larger stock
 * holds the smaller: so the batches speak of the same cases and occasions in both, and those have the same histories.
 */
export async function writeStocks(folder, { batch, batches, smaller, larger }) {
  const authority = await madeUp({ cases: 1000, ratings: larger });
  const every = Math.floor(smaller / batch);
  const batchOf = (position) => (position < batch * every ? position % every : every);
  const file = async (name, wanted) => ({
    dataset: 'ratings',
    path: await write(join(folder, `${name}.csv`), linesWhere(authority.csvOf('ratings'), wanted)),
  });
  const numbers = Array.from({ length: batches }, (_, number) => number);
  return {
    before: await writeBefore(folder, authority),
    smaller: await file(`stock-${smaller}`, (position) => position < smaller && batchOf(position) >= batches),
    larger: await file(`stock-${larger}`, (position) => batchOf(position) >= batches),
    batches: await Promise.all(numbers.map((number) => file(`batch-${number}`, (position) => batchOf(position) === number))),
  };
}

/** Every file of a made-up authority of a named size, in an order in which each finds what it names. */
export async function writeAuthority(folder, size) {
  const authority = await madeUp(size);
  return writeDatasets(
    folder,
    authority,
    authority.datasets.filter((dataset) => dataset !== 'authority'),
  );
}

/** The files of a folder that are named after datasets, in an order in which each finds what it names; none where it is absent. */
export async function filesOf(folder) {
  if (!existsSync(folder)) return [];
  const { order } = await import('@waymark/datasets');
  const names = new Set(readdirSync(folder));
  return order
    .filter((dataset) => names.has(`${dataset}.csv`))
    .map((dataset) => ({ dataset, path: join(folder, `${dataset}.csv`) }));
}

async function madeUp(size) {
  const { synthesise } = await import('@waymark/synthetic');
  return synthesise({ ...settings, size });
}

function writeBefore(folder, authority) {
  return writeDatasets(folder, authority, ['agencies', 'teams', 'people']);
}

async function writeDatasets(folder, authority, datasets) {
  const files = [];
  for (const dataset of datasets) {
    files.push({ dataset, path: await write(join(folder, `${dataset}.csv`), authority.csvOf(dataset)) });
  }
  return files;
}

async function write(path, chunks) {
  await pipeline(Readable.from(chunks), createWriteStream(path));
  return path;
}

/** The heading and the lines that are wanted by their position, from 0. Ratings have no line ends inside their cells. */
function* linesWhere(chunks, wanted) {
  let position = -1;
  for (const chunk of chunks) {
    const lines = chunk.split('\n').filter((line) => line !== '');
    const kept = lines.filter(() => position++ === -1 || wanted(position - 1));
    if (kept.length > 0) yield `${kept.join('\n')}\n`;
  }
}
