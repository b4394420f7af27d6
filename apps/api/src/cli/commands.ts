import { addAuthority, listAuthorities } from './authority.command.js';
import { printBehind } from './behind.command.js';
import { listChanges } from './changes.command.js';
import type { Command } from './command.js';
import { describeDatasets } from './datasets.command.js';
import { clearDemonstration, loadDemo } from './demo.command.js';
import { importFiles } from './import.command.js';
import { recount } from './recount.command.js';
import { listBatches, redo, undo } from './undo.command.js';
import { printValues } from './values.command.js';

/** The commands by their words. */
export const commands: Readonly<Record<string, Command>> = {
  import: importFiles,
  undo,
  redo,
  batches: listBatches,
  values: printValues,
  changes: listChanges,
  behind: printBehind,
  recount,
  datasets: describeDatasets,
  'demo load': loadDemo,
  'demo clear': clearDemonstration,
  'authority add': addAuthority,
  'authority list': listAuthorities,
};
