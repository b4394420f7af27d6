import fc from 'fast-check';
import { csvTokenizer } from './csv-tokens.js';

const limits = { cellLength: 20, columns: 10 };

/** The rows of a text that comes in pieces of a size, where reading ends, and whether a quote never closed. */
function tokens(text: string, size: number) {
  const tokenizer = csvTokenizer(',', limits);
  const rows = [];
  for (let from = 0; from < text.length; from += size) rows.push(...tokenizer.push(text.slice(from, from + size)));
  rows.push(...tokenizer.end());
  return { rows, line: tokenizer.line(), unclosed: tokenizer.unclosedQuoteLine() };
}

const texts = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ', '\0', 'long text, longer'), maxLength: 40 });

it('takes a text apart alike in one piece and in many', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 7 }), (text, size) => {
      expect(tokens(text, size)).toEqual(tokens(text, 1_000));
    }),
    { numRuns: 3_000 },
  );
});

it('counts every line end once, inside quotes and outside', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(tokens(text, 1_000).line).toBe(1 + (text.match(/\r\n|\r|\n/g)?.length ?? 0));
    }),
    { numRuns: 1_000 },
  );
});

it('gives rows in the order of their lines, none of them blank without a fault', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { rows } = tokens(text, 1_000);
      const lines = rows.map(({ line }) => line);
      expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b));
      expect(rows.filter(({ cells, fault }) => fault === undefined && cells.every((cell) => cell.trim() === ''))).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
});
