import type { Unit } from '@waymark/indicators';
import { linesOf } from './example.js';
import { examples } from './examples.js';
import { teamsAmong } from './known-teams.js';
import { cellsOf } from './observe-all.js';
import { recordsOf } from './records.js';
import { differenceOf, figureFor, numbersOf } from './worked-figure.js';

describe.each(examples.map((example) => [example.indicator, example.about, example] as const))('%s: %s', (_, __, example) => {
  const records = recordsOf(example.given);
  const [cells, teams] = [cellsOf(records), teamsAmong(records)];

  it.each(linesOf(example.expect))('gives %s', (line) => {
    const [code = '', breakdown = '', unitCode = '', numerator = '', denominator = '', value = ''] = line.split(',');
    const unit: Unit = { breakdown: breakdown as Unit['breakdown'], code: unitCode };
    const found = figureFor(cells, teams, { code, month: example.month, unit });
    // The examples are written to ten decimals.
    expect(differenceOf(found, numbersOf([numerator, denominator, value]))).toBeUndefined();
  });
});
