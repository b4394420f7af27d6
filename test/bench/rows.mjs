import { join } from 'node:path';
import { filesOf, writeAuthority, writeRatings, writeStocks } from './inputs.mjs';

/**
 * What the bench measures. Each row takes the sizes of the run, `task` (runs one task in a process of its own) and the folder for
 * generated files, and gives its figures: what was found, in which unit, and the goal as a comparison where the specification sets one.
 * A row that cannot be measured here gives the reason instead.
 */
export const rows = {
  import: importRow,
  northmere: northmereRow,
  memory: memoryRow,
  batch: batchRow,
  recount: recountRow,
  figures: figuresRow,
  start: startRow,
  screen: screenRow,
};

async function importRow({ size, task, folder }) {
  const given = await writeRatings(folder, size.ratings);
  const found = await task('import-ratings', { ...given, repetitions: size.repetitions });
  const perHundredThousand = (found.import.median * 100_000) / size.ratings;
  return {
    figures: [
      figure(
        `import of ${spoken(size.ratings)} ratings`,
        found.import.median,
        's',
        size.ratings === 100_000 ? atMost(8) : undefined,
      ),
      figure('the same for 100,000', perHundredThousand, 's'),
      figure('raw COPY of the same file', found.copy.median, 's'),
      figure('import against raw COPY', found.copy.median / found.import.median, 'x', atLeast(0.05)),
      figure('memory of the process at its peak', found.memory.peak, 'MB', atMost(250)),
      figure('memory before the import', found.memory.before, 'MB'),
      ...readersFigure(found.memory),
    ],
    found,
  };
}

async function northmereRow({ task, shared }) {
  const files = await filesOf(join(shared, 'data', 'northmere', 'canonical'));
  if (files.length === 0) return { absent: `The files of Northmere are not in ${join(shared, 'data', 'northmere')}.` };
  const found = await task('import-files', { files });
  return {
    figures: [
      figure(`import of all ${files.length} files, ${spoken(found.rows)} rows`, found.seconds, 's'),
      figure('rows a second', found.rows / found.seconds, ''),
      figure('memory of the process at its peak', found.memory.peak, 'MB', atMost(250)),
      ...readersFigure(found.memory),
    ],
    found,
  };
}

async function memoryRow({ size, task, folder }) {
  const peaks = [];
  for (const ratings of [size.ratings, size.manyRatings]) {
    const { before, ratings: file } = await writeRatings(folder, ratings);
    peaks.push((await task('import-files', { before, files: [file] })).memory.peak);
  }
  const [less, more] = peaks;
  return {
    figures: [
      figure(`peak while importing ${spoken(size.ratings)}`, less, 'MB', atMost(250)),
      figure(`peak while importing ${spoken(size.manyRatings)}`, more, 'MB', atMost(250)),
      figure('the second against the first', more / less, 'x', atMost(1.2)),
    ],
    found: { peaks },
  };
}

async function batchRow({ size, task, folder }) {
  const { before, batches, ...stocks } = await writeStocks(folder, { ...size, batches: size.repetitions });
  const smaller = await task('batch-into', { before, stock: stocks.smaller, batches });
  const larger = await task('batch-into', { before, stock: stocks.larger, batches });
  const rowsOf = `${spoken(size.batch)} rows`;
  const second = size.batch === 10_000 ? atMost(1) : undefined;
  return {
    figures: [
      figure(`${rowsOf} into ${spoken(size.smaller)}`, smaller.batch, 's'),
      figure(`${rowsOf} into ${spoken(size.larger)}`, larger.batch, 's'),
      figure('the second against the first', larger.batch / smaller.batch, 'x', atMost(1.5)),
      figure('file landed to fresh figures', larger.shown, 's', second),
      figure('loading the larger stock', larger.loading, 's'),
      figure('its peak of memory', larger.loadingPeak, 'MB', atMost(250)),
    ],
    found: { smaller, larger },
  };
}

async function recountRow({ size, task, folder }) {
  const { before, ratings } = await writeRatings(folder, size.counted);
  const found = await task('recount', { files: [...before, ratings], repetitions: size.repetitions });
  return {
    figures: [
      figure(`recount of ${spoken(found.records)} records`, found.recount, 's'),
      figure('the independent recount in SQL', found.independent, 's'),
      figure('recount against the independent one', found.independent / found.recount, 'x'),
    ],
    found,
  };
}

async function figuresRow({ size, task, folder }) {
  const found = await task('figures', { files: await writeAuthority(folder, size.authority), repetitions: 30 });
  const for180000 = (found.decode * 180_000) / found.cells;
  return {
    figures: [
      figure(`frame of ${spoken(found.cells)} cells, bytes a cell`, found.brotli / found.cells, 'B', atMost(3)),
      figure('JSON rows of the same, gzip, bytes a cell', found.jsonGzip / found.cells, 'B'),
      figure('decode, as for 180,000 cells', for180000, 'ms', atMost(2)),
      figure('decode against JSON.parse of the same', found.parse / found.decode, 'x'),
      figure('first answer after a change', found.cold, 's'),
      figure('warm answers a second', found.warm, ''),
      figure('statements in SQL a warm answer', found.statements, '', atMost(0)),
      figure('warm answers against the figures by SQL', found.warm * found.sql, 'x', atLeast(25)),
    ],
    found,
  };
}

async function startRow({ task, folder, port }) {
  const found = await task('first-page', { folder: join(folder, 'started'), port });
  return {
    figures: [
      figure('npm start to the first page', found.again, 's', atMost(15)),
      figure('the very first, filling the demonstration', found.first, 's'),
    ],
    found,
  };
}

/** A browser's wait: with a whole service of usual size, and with as many ratings as the size of the run gives. */
async function screenRow({ size, task, folder, shared }) {
  const northmere = await filesOf(join(shared, 'data', 'northmere', 'canonical'));
  const files = northmere.length > 0 ? northmere : await writeAuthority(folder, size.authority);
  const usual = await task('screen', { files, repetitions: 3, changes: 100 });
  const { before, ratings } = await writeRatings(folder, size.counted);
  const many = await task('screen', { files: [...before, ratings], repetitions: 3, changes: 0 });
  return {
    figures: [
      figure('bytes until the first useful picture', usual.bytes / 1000, 'kB', atMost(150)),
      figure('cold load to the first useful picture', usual.seconds, 's', atMost(2)),
      figure(`one change of period over ${usual.charts} charts, 95th percentile`, usual.change, 'ms', atMost(50)),
      figure('the same, half of all changes', usual.usualChange, 'ms'),
      figure(`the first picture of ${spoken(size.counted)} ratings`, many.seconds, 's'),
      figure('the second against the first', many.seconds / usual.seconds, 'x', atMost(1.2)),
    ],
    found: { usual, many },
  };
}

/** `goal`: at most or at least a number; left out where none is set, or where the size is not that of the goal. */
function figure(what, value, unit, goal) {
  return { what, value, unit, ...(goal === undefined ? {} : { goal, reached: goal.holds(value) }) };
}

/** The guarded process that reads files, where the system tells what it held. */
function readersFigure({ readers }) {
  return readers === null ? [] : [figure('memory of the reading process at its peak', readers, 'MB')];
}

function atMost(number) {
  return { says: `at most ${number}`, holds: (value) => value <= number };
}

function atLeast(number) {
  return { says: `at least ${number}`, holds: (value) => value >= number };
}

function spoken(number) {
  return number.toLocaleString('en-GB');
}
