import type { Theme } from '@waymark/indicators';

const slugs: Readonly<Record<Theme, string>> = {
  leadership: 'leadership',
  learning: 'learning',
  alignment: 'organisational-alignment',
  measures: 'meaningful-measures',
};

/** How the address names a theme. */
export function themeSlug(theme: Theme): string {
  return slugs[theme];
}

/** The theme that an address names; `undefined` where it names none. */
export function themeFrom(slug: string): Theme | undefined {
  return (Object.keys(slugs) as Theme[]).find((theme) => slugs[theme] === slug);
}

/** The plain question that each theme asks. */
export const themeQuestions: Readonly<Record<Theme, string>> = {
  leadership: 'Do leaders model the approach and stay curious?',
  learning: 'Are people learning by doing, together?',
  alignment: 'Do our recording, processes, meetings and policies make it easy to practise this way?',
  measures: 'Do we learn from data, audit and the voices of staff, children and families?',
};
