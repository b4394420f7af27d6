import { z } from 'zod';
import { importCounts } from './imports.js';

const count = z.number().int().nonnegative();
const month = z.string().regex(/^\d{4}-\d{2}$/);

/** A repair that would bring refused rows in: how many ask for it, with the words of the first. */
export const refusedReason = z.object({
  code: z.string(),
  column: z.string().nullable(),
  reason: z.string(),
  repair: z.string(),
  rows: count,
});

export type RefusedReason = z.infer<typeof refusedReason>;

/** What has arrived of one dataset and how complete it is. Everything comes from imports and counted cells; no row is read for it. */
export const datasetQuality = z
  .object({
    dataset: z.string(),
    /** The newest import that stands; null where nothing ever arrived. */
    last: z.object({ batch: count, file: z.string(), at: z.string(), counts: importCounts }).nullable(),
    /** Rows by month, from the first to the last that has any; null where the dataset has no months or no rows. */
    months: z.object({ from: month, rows: z.array(count) }).nullable(),
    /** Open teams of the council, and those of them that sent nothing in the last three months; null where rows name no team. */
    teams: z.object({ open: count, silent: z.array(z.string()) }).nullable(),
    /**
     * Columns that figures need. `rows` are those that are asked for it, in the last twelve months (of all where there are no months);
     * `note` says which they are where they are not all.
     */
    columns: z.array(
      z.object({
        column: z.string(),
        label: z.string(),
        measures: z.array(z.string()),
        pages: z.array(z.string()),
        note: z.string().nullable(),
        rows: count,
        blank: count,
        notInSource: count,
      }),
    ),
    /** The newest imports that refused something, newest first. */
    refused: z.array(
      z.object({
        batch: count,
        file: z.string(),
        at: z.string(),
        rows: count,
        cells: count,
        reasons: z.array(refusedReason),
        /** So many were refused that the reasons are those of the first of them. */
        isFirstOnly: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'DatasetQuality' });

export type DatasetQuality = z.infer<typeof datasetQuality>;

/** Every dataset that Waymark reads, in the order in which files are applied. */
export const dataQuality = z.object({ version: count, datasets: z.array(datasetQuality) }).meta({ id: 'DataQuality' });

export type DataQuality = z.infer<typeof dataQuality>;
