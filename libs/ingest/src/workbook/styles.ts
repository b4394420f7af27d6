import type { Place } from '@waymark/basics';
import type { Archive } from './archive.js';
import { type NumberLook, builtInLook, lookOf } from './number-format.js';
import { readXml } from './xml.js';

/** How numbers look, by the style number of a cell. */
export async function readStyles(archive: Archive, part: string | undefined, place: Place): Promise<readonly NumberLook[]> {
  if (part === undefined || !archive.names.has(part)) return [];
  const [codes, looks] = [new Map<number, string>(), [] as NumberLook[]];
  let inCells = false;
  await readXml(part, archive.read(part), place, {
    open: (name, attributes) => {
      if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      const id = Number(attributes['numFmtId'] ?? 0);
      const code = codes.get(id);
      looks.push(code === undefined ? builtInLook(id) : lookOf(code));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return looks;
}
