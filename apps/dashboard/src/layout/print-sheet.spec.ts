import { quoted } from './print-sheet.js';

describe('words at the head of a printed page', () => {
  it('cannot end their string, their style or the page that holds it', () => {
    expect(quoted('Eastvale "East" Council')).toBe('"Eastvale \\22 East\\22  Council"');
    expect(quoted('a\\</style><script>\n}')).toBe('"a\\5c \\3c /style\\3e \\3c script\\3e \\a }"');
  });
});
