import type { Place } from '@waymark/basics';
import { tooLarge } from '../file-refused.js';
import type { Archive } from './archive.js';
import { collectText } from './rich-text.js';

import { readXml } from './xml.js';

const most = { texts: 3_000_000, characters: 60_000_000 };

/** The texts that cells share, by their number. Formatting within a text and reading aids (phonetic runs) are left out. */
export async function readSharedStrings(archive: Archive, part: string | undefined, place: Place): Promise<readonly string[]> {
  if (part === undefined || !archive.names.has(part)) return [];
  const texts: string[] = [];
  let characters = 0;
  const text = collectText();
  await readXml(part, archive.read(part), place, {
    open: text.open,
    text: text.text,
    close: (name) => {
      text.close(name);
      if (name !== 'si') return;
      const whole = text.take();
      characters += whole.length;
      texts.push(whole);
      if (texts.length > most.texts) throw tooLarge('texts', most.texts, 'more', place);
      if (characters > most.characters) throw tooLarge('characters', most.characters, 'more', place);
    },
  });
  return texts;
}
