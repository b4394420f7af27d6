import { type Source, sourceLine } from './sources.js';

const source = (label: string, arrived?: string): Source => ({ dataset: label, label, arrived });

it('names sources that arrived on one day together, and what never did by itself', () => {
  expect(sourceLine([source('Ratings', '2 Oct 2026')])).toBe('From ratings, last arrived 2 Oct 2026');
  expect(
    sourceLine([
      source('Audits', '2 Oct 2026'),
      source('Ratings', '2 Oct 2026'),
      source('Plan', '1 Oct 2026'),
      source('Findings', '2 Oct 2026'),
      source('Notes'),
    ]),
  ).toBe('From audits, ratings and findings, all last arrived 2 Oct 2026; plan, last arrived 1 Oct 2026; notes, never arrived');
});
