export { type Synthetic, type SyntheticDataset, synthesise, syntheticDatasets } from './synthesise.js';
export { type Quantities, type Scenario, type SizeName, type SynthesisOptions, lastFullMonth } from './options.js';
export { type Planted } from './planted.js';
export { type Row, csvText } from './csv.js';
export { type Edit, randomEdits } from './edits.js';
