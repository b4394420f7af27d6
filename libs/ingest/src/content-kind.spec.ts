import { contentKindOf } from './index.js';

it('knows a census return that declares no XML for what it is', () => {
  expect(contentKindOf(Buffer.from('<Message>\n  <Header>'))).toBe('xml');
  expect(contentKindOf(Buffer.from('<Messages sent>,count\n'))).toBe('text');
});
