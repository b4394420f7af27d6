/** What the chips of the scope bar open, in one piece of the site. */
export { AreaPicker } from './area-picker.js';
export { ComparePicker } from './compare-picker.js';
export { PeriodPicker } from './period-picker.js';
