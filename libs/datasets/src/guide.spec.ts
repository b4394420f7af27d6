import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { datasetByName, datasets } from './datasets.js';
import { guideTo } from './guide.js';

it('tells of every column what it is, what it accepts, what a blank means and how else it may be headed', () => {
  const guide = guideTo([datasetByName('ratings')!]);
  expect(guide).toContain(
    'A row with the same `occasion_ref`, `question`, `anchors`, `rater` and `rater_no` as one that is known',
  );
  expect(guide).toContain(
    '| `score` (needed) | Score | a whole number from 0 to 10, or declined, not_asked, absent | refused | scale, rating, safety scale |',
  );
});

it('says for what a file is the whole truth, what is left out, and what rows are refused for', () => {
  const guide = guideTo(datasets);
  expect(guide).toContain('A file is the whole truth for each `team_code` and `snapshot_on` that it names');
  expect(guide).toMatch(/A row is refused where:\n- \S/);
  expect(guide.match(/^## /gm)).toHaveLength(datasets.length);
});

it('is the guide in docs/files.md; mend it with: npm run waymark -- datasets --out docs/files.md', () => {
  const written = readFileSync(join(__dirname, '../../../docs/files.md'), 'utf8');
  expect(written).toBe(`# Files that Waymark reads\n\n${guideTo(datasets)}`);
});
