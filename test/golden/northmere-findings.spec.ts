import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { monthFromText } from '@waymark/calendar';
import { type Standing, summaryColumns, summaryTitle } from '@waymark/indicators';
import { northmereFolder } from '../examples/northmere.js';
import { type Northmere, readNorthmere } from './northmere-standings.js';
import { lineWords, overviewWords } from './overview-words.js';

const approved = join(__dirname, 'northmere-findings.md');
const isWriting = process.env['WAYMARK_GOLDEN'] === 'write';
const heading = [
  '# What the Overview says of Northmere, as at each of its months',
  '',
  'Written by `WAYMARK_GOLDEN=write npx jest -c test/golden/jest.config.mjs`. Northmere is made up.',
  '',
  '',
].join('\n');

const folder = northmereFolder();

it('was approved for each of the 48 months', () => {
  expect(readFileSync(approved, 'utf8').match(/^## /gm)).toHaveLength(48);
});

if (folder !== undefined) {
  describe('the Overview of Northmere', () => {
    let northmere: Northmere;
    beforeAll(async () => {
      northmere = await readNorthmere(folder, { further: ['MM-05', 'MM-22', 'OA-12'], teams: ['T16'] });
    });
    const eachMonth = () => northmere.months.map((month) => ({ month, standings: northmere.standingsAsAt(month) }));

    it('says as at each month what was read and approved', () => {
      const words =
        heading +
        eachMonth()
          .map(({ month, standings }) => overviewWords(month, standings, northmere.records))
          .join('\n');
      if (isWriting) writeFileSync(approved, words);

      expect(words).toBe(readFileSync(approved, 'utf8'));
    });

    it('never says one thing in a sentence and another in its tag', () => {
      const contradictions = eachMonth().flatMap(({ standings }) => {
        const { workingWell, worried } = summaryColumns(standings);
        return [
          ...workingWell.filter(({ standing }) => !isGood(standing)),
          ...worried.filter(({ standing }) => !isWorry(standing)),
          ...[...workingWell, ...worried].filter(({ standing, rest }) => !agrees(standing, rest)),
        ].map(lineWords);
      });

      expect(contradictions).toEqual([]);
    });

    it('gives no reasons, ranks nobody and keeps titles to twelve words', () => {
      for (const { month, standings } of eachMonth()) {
        const words = overviewWords(month, standings, northmere.records);
        expect(words).not.toMatch(/because|due to |caused|worst|best |rank|significant|fail|poor|overdue|target/i);
        expect(summaryTitle(standings, summaryColumns(standings)).split(' ').length).toBeLessThanOrEqual(12);
      }
    });

    it('finds what is planted where it belongs', () => {
      const asAt = (text: string, id: string, team?: string) => northmere.readingAsAt(id, monthFromText(text)!, team);
      const celebration = asAt('2026-03', 'LD-06').points.find(({ to }) => to === monthFromText('2023-09'));
      const leaders = summaryColumns(northmere.standingsAsAt(monthFromText('2025-12')!)).worried;

      expect(asAt('2025-03', 'OA-04')).toMatchObject({ tag: 'improving', moved: 'up' });
      expect(asAt('2025-12', 'MM-11')).toMatchObject({ tag: 'needs-attention', moved: 'down' });
      expect(asAt('2024-08', 'LR-10')).toMatchObject({ tag: 'needs-attention', moved: 'down' });
      expect(asAt('2025-06', 'OA-11', 'T16')).toMatchObject({ tag: 'needs-attention', moved: 'up' });
      expect(celebration).toMatchObject({ marked: 'above' });
      expect(leaders.map(lineWords).join()).toMatch(
        /36% of staff who answered see leaders .*, down from 48% in May to June 2024, beyond chance/,
      );
    });

    it.each(['MM-05', 'MM-22'])('stays grey in %s around the date on which nothing happened', (id) => {
      const months = northmere.months.filter((month) => month >= monthFromText('2024-04')! && month <= monthFromText('2025-03')!);
      const tags = months.map((month) => northmere.readingAsAt(id, month).tag);

      expect(tags.filter((tag) => !['no-clear-change', 'not-enough-data'].includes(tag))).toEqual([]);
      expect(tags).toContain('no-clear-change');
    });
  });
}

function isGood({ tag, wave, indicator }: Standing): boolean {
  return tag === 'improving' || (tag === 'by-wave' && wave?.way === indicator.direction);
}

function isWorry({ tag, wave, indicator, aimTag }: Standing): boolean {
  if (tag === 'needs-attention') return true;
  return (tag === 'by-wave' && wave !== undefined && wave.way !== indicator.direction) || aimTag === 'wont-yet';
}

/** The words of a line say the way in which its tag says that it moved. */
function agrees({ moved, tag, wave }: Standing, rest: string): boolean {
  if (tag === 'by-wave') return rest.includes(`, ${wave?.way} from `) && rest.endsWith(', beyond chance.');
  if (moved === undefined) return rest.includes('No clear change.');
  return moved === 'up' ? /higher than usual|, above the/.test(rest) : /lower than usual|, below the/.test(rest);
}
