import { Refusal, type RefusalKind } from './index.js';

class RoundIsClosed extends Refusal {
  readonly code = 'round-is-closed';
  readonly kind: RefusalKind = 'conflict';
}

it('is an error with the name of the rule that said no, and says what to do where something can be done', () => {
  const refusal = new RoundIsClosed('The round no longer accepts audits.', 'Ask for it to be opened again.');
  expect(refusal).toBeInstanceOf(Error);
  expect(String(refusal)).toBe('RoundIsClosed: The round no longer accepts audits.');
  expect(refusal.repair).toBe('Ask for it to be opened again.');
  expect(new RoundIsClosed('The round no longer accepts audits.').repair).toBeUndefined();
});
