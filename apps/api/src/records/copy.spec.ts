import { escaped, escapedArray } from './copy.js';

describe('a text on its way into COPY', () => {
  it.each([
    ['plain text, "quoted"', 'plain text, "quoted"'],
    ['a tab\tin it', 'a tab\\tin it'],
    ['two\nlines\r\n', 'two\\nlines\\r\\n'],
    ['C:\\temp', 'C:\\\\temp'],
    ['', ''],
  ])('keeps %j whole', (text, sent) => {
    expect(escaped(text)).toBe(sent);
  });

  it('does not become "no value" or the end of the rows because it is spelt like them', () => {
    expect([escaped('\\N'), escaped('\\.')]).toEqual(['\\\\N', '\\\\.']);
  });
});

describe('a list on its way into COPY', () => {
  it('keeps its words apart, whatever stands in them', () => {
    expect(escapedArray(['occasion:O1', 'case:7'])).toBe('{"occasion:O1","case:7"}');
    expect(escapedArray(['a,b', '', '{c}', 'NULL'])).toBe('{"a,b","","{c}","NULL"}');
  });

  it('quotes for the list first and for COPY after it', () => {
    expect(escapedArray(['say "no"'])).toBe('{"say \\\\"no\\\\""}');
    expect(escapedArray(['a\\b', 'c\td'])).toBe('{"a\\\\\\\\b","c\\td"}');
  });

  it('may be empty', () => {
    expect(escapedArray([])).toBe('{}');
  });
});
