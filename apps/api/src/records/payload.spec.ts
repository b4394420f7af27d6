import type { Values } from '@waymark/datasets';
import { bodyOf, payloadOf } from './payload.js';

describe('what a row says', () => {
  it('is one text, in whatever order its columns stood', () => {
    expect(bodyOf({ score: 4, case_ref: 7 })).toBe('{"case_ref":7,"score":4}');
    expect(bodyOf({ score: 4, case_ref: 7 })).toBe(bodyOf({ case_ref: 7, score: 4 }));
  });

  it('differs between a blank column and one that is not in the source, and between a number and its digits', () => {
    const rows: readonly Values[] = [{ a: null }, {}, { a: '' }, { a: 4 }, { a: '4' }];
    const said = rows.map(bodyOf);
    expect(new Set(said).size).toBe(said.length);
  });
});

describe('the name of what is said', () => {
  const body = bodyOf({ case_ref: 7, score: 4 });

  it('never changes, because records are found by it', () => {
    // SHA-256 of the dataset, a zero byte and the body, worked out with Python's hashlib.
    expect(payloadOf('ratings', body)).toBe('6cbfcd18-eaac-6aae-dc37-40dd5c81a9ad');
  });

  it('is another one in another dataset, even where both run together to the same text', () => {
    expect(payloadOf('responses', body)).not.toBe(payloadOf('ratings', body));
    expect(payloadOf('rating', `s${body}`)).not.toBe(payloadOf('ratings', body));
  });
});
