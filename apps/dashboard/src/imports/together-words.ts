import type { TogetherFile } from '@waymark/contract';
import { countText } from '@waymark/indicators';
import { isManyRefused, rowsText } from './import-words.js';

/** How a file of several stands, in words and look. */
export interface Standing {
  readonly words: string;
  readonly look: string;
}

/** What would become of one file of several, as its label says it. */
export function standingOf({ state, counts }: Pick<TogetherFile, 'state' | 'counts'>): Standing {
  switch (state) {
    case 'ask':
      return { words: 'Asks something', look: 'pill info' };
    case 'refused':
      return { words: 'Refused', look: 'pill bad' };
    case 'nothing-to-do':
      return { words: 'Known already', look: 'pill' };
    case 'ready':
      return counts.rejected > 0 ? { words: `Ready, ${rowsText(counts.rejected)} refused`, look: 'pill warn' } : ready;
  }
}

const ready: Standing = { words: 'Ready', look: 'pill good' };

/**
 * What a person could do for a file before it goes in: the reason it cannot, or what is left out of rows that go in and the fixes that are
 * offered; nothing where all is well.
 */
export function hintOf({ state, problems, counts }: Pick<TogetherFile, 'state' | 'problems' | 'counts'>): string {
  const [first] = problems;
  if (first !== undefined && (state === 'ask' || state === 'refused')) return `${first.reason} ${first.repair}`;
  const fixes = problems.flatMap(({ found }) => found).filter(({ plain }) => plain !== null).length;
  const older = problems.find(({ code }) => code === 'older-than-known');
  const offered = fixes === 0 ? '' : `${fixes} ${fixes === 1 ? 'fix is' : 'fixes are'} offered.`;
  return [older?.reason, cellsLeftOut(counts.cellsRefused), offered].filter(Boolean).join(' ');
}

function cellsLeftOut(cells: number): string {
  if (cells === 0) return '';
  return cells === 1
    ? '1 cell is left out, and its row goes in.'
    : `${countText(cells)} cells are left out, and their rows go in.`;
}

/** Why a person is asked once more before these files go in; nothing where there is no reason. */
export function doubtsOf(files: readonly TogetherFile[]): readonly string[] {
  return files
    .filter(({ state }) => state === 'ready')
    .flatMap(({ upload, counts, problems }) => [
      ...(isManyRefused(counts)
        ? [`${upload.file}: ${rowsText(counts.rejected)} of ${rowsText(counts.read)} are left out.`]
        : []),
      ...problems.filter(({ code }) => code === 'older-than-known').map(({ reason }) => `${upload.file}: ${reason}`),
    ]);
}
