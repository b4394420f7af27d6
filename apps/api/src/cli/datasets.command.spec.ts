import { datasetByName, templateOf } from '@waymark/datasets';
import { textFor } from './datasets.command.js';
import { Usage } from './usage.js';

it('is the guide to all files, or to the one that is named', () => {
  expect(textFor([], false)).toMatch(/^# Files that Waymark reads\n/);
  expect(textFor(['ratings'], false).match(/^## .*$/gm)).toEqual(['## 0-10 ratings (`ratings`)']);
});

it('is a template with a worked row where one is wanted', () => {
  expect(textFor(['ratings'], true)).toBe(templateOf(datasetByName('ratings')!));
});

it('says which datasets there are where one is not', () => {
  expect(() => textFor(['rating'], false)).toThrow(/There is no dataset rating; there are .*ratings/);
  expect(() => textFor(['rating'], false)).toThrow(Usage);
  expect(() => textFor([], true)).toThrow('Say of which dataset');
  expect(() => textFor(['ratings', 'teams'], false)).toThrow('Give one dataset');
});
