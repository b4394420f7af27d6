import type { Theme } from '../indicator.js';

/** The themes in their order. */
export const themesInOrder: readonly Theme[] = ['leadership', 'learning', 'alignment', 'measures'];

/** What a leader's pages show first (rules.first_page of the definitions): 26 of the 45, by theme. */
export const firstPage: Readonly<Record<Theme, readonly string[]>> = {
  leadership: ['LD-01', 'LD-05', 'LD-06', 'LD-08', 'LD-10', 'LD-11'],
  learning: ['LR-01', 'LR-06', 'LR-08', 'LR-10', 'LR-12', 'LR-14', 'LR-15'],
  alignment: ['OA-01', 'OA-04', 'OA-10', 'OA-11', 'OA-15', 'OA-16'],
  measures: ['MM-01', 'MM-09', 'MM-11', 'MM-13', 'MM-19', 'MM-23', 'MM-27'],
};

/** What the table of a theme's page shows: its first-page measures and those most asked for. */
export const themeTable: Readonly<Record<Theme, readonly string[]>> = {
  leadership: ['LD-01', 'LD-02', 'LD-04', 'LD-05', 'LD-06', 'LD-07', 'LD-08', 'LD-10', 'LD-11'],
  learning: ['LR-01', 'LR-02', 'LR-03', 'LR-06', 'LR-08', 'LR-10', 'LR-12', 'LR-14', 'LR-15'],
  alignment: ['OA-01', 'OA-04', 'OA-10', 'OA-11', 'OA-12', 'OA-13', 'OA-15', 'OA-16'],
  measures: ['MM-01', 'MM-02', 'MM-05', 'MM-07', 'MM-08', 'MM-09', 'MM-11', 'MM-13', 'MM-14', 'MM-19', 'MM-21', 'MM-22', 'MM-23'],
};

/** The one measure that stands on a theme's card. */
export const headlineMeasure: Readonly<Record<Theme, string>> = {
  leadership: 'LD-01',
  learning: 'LR-08',
  alignment: 'OA-04',
  measures: 'MM-23',
};

/** All first-page measures in the order of the themes. */
export const firstPageIds: readonly string[] = themesInOrder.flatMap((theme) => firstPage[theme]);

/** What the Overview sets side by side of what families say: parents, then young people. */
export const familyVoices = ['MM-01', 'MM-02', 'MM-05', 'MM-07', 'MM-08', 'MM-09'] as const;

/** All whose figures the Overview of a whole service draws: the first page, and what families say with how many were asked. */
export const overviewIds: readonly string[] = [...new Set([...firstPageIds, ...familyVoices, 'MM-11'])];
