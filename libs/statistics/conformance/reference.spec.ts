import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCase } from './run-case.js';

/** The known answers lie beside the repository; elsewhere they may be absent. */
const shared = process.env['WAYMARK_SHARED'] ?? join(__dirname, '../../../../shared');
const folder = join(shared, 'reference/statistics');
const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];

if (names.length === 0) {
  it('passes over the reference answers, which are absent here', () => {
    console.warn(`The reference answers are absent: ${folder}. Set WAYMARK_SHARED to the folder that holds them.`);
    expect(names).toEqual([]);
  });
} else {
  it.each(names)('answers %s as its peer does', (name) => {
    const result = runCase(JSON.parse(readFileSync(join(folder, name), 'utf8')), name);

    expect({ method: result.method, note: result.note, ok: result.ok }).toEqual({ method: result.method, note: '', ok: true });
  });
}
