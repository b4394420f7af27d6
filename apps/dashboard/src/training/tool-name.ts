import { instrumentById, itemOf } from '@waymark/instruments';
import { partName } from '../measures/measure-words.js';

/** A tool in the short words in which the staff survey asks how often it was used. */
export function toolName(tool: string): string {
  return itemOf(instrumentById('staff/1')!, `u.${tool}`)?.text ?? partName(tool);
}
