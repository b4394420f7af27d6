import { csvChunks, csvText } from './csv.js';

describe('a file', () => {
  it('quotes what would break a line and leaves the rest bare', () => {
    const rows = [
      { a: 'plain', b: 'one, two' },
      { a: 'she said "no"', b: '' },
    ];
    expect(csvText(['a', 'b'], rows)).toBe('a,b\nplain,"one, two"\n"she said ""no""",\n');
  });

  it('comes in chunks of whole lines with one heading', () => {
    const rows = Array.from({ length: 4_500 }, (_, i) => ({ a: String(i) }));
    const chunks = [...csvChunks(['a'], rows)];
    expect(chunks.map((chunk) => chunk.trimEnd().split('\n').length)).toEqual([2_001, 2_000, 500]);
    expect(chunks.every((chunk) => chunk.endsWith('\n'))).toBe(true);
    expect(chunks.join('').split('\n').slice(0, 3)).toEqual(['a', '0', '1']);
  });

  it('of no rows is its heading', () => {
    expect([...csvChunks(['a', 'b'], [])]).toEqual(['a,b\n']);
  });
});
