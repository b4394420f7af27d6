import { type Observer, type SubjectObserver, fingerprintOf, subjectsOf } from './index.js';

function aSubjectObserver(told: Partial<SubjectObserver>): SubjectObserver {
  return {
    subject: 'person',
    name: 'posts',
    version: 1,
    datasets: ['people'],
    subjectsOf: (_, values) => [String(values['person_ref'])],
    observe: () => [],
    ...told,
  };
}

const rows: Observer = { subject: 'record', name: 'feeds', version: 2, datasets: ['people'], observe: () => [] };

describe('the fingerprint of what counts', () => {
  it('is another one as soon as one observer counts otherwise, or one more counts', () => {
    const known = fingerprintOf([rows, aSubjectObserver({})]);
    expect(fingerprintOf([rows, aSubjectObserver({ version: 2 })])).not.toBe(known);
    expect(fingerprintOf([rows, aSubjectObserver({}), aSubjectObserver({ name: 'training' })])).not.toBe(known);
  });

  it('does not mind in which order observers are named', () => {
    expect(fingerprintOf([aSubjectObserver({}), rows])).toBe(fingerprintOf([rows, aSubjectObserver({})]));
  });
});

describe('the subjects of a record', () => {
  it('are those of every observer that reads its dataset, each once', () => {
    const observers = [
      rows,
      aSubjectObserver({}),
      aSubjectObserver({ name: 'other posts' }),
      aSubjectObserver({ subject: 'team', subjectsOf: () => ['T1', 'T2'] }),
      aSubjectObserver({ subject: 'case', datasets: ['ratings'] }),
    ];
    expect(subjectsOf(observers, 'people', { person_ref: 7 })).toEqual(['person:7', 'team:T1', 'team:T2']);
  });

  it('are none where only the record itself is looked at', () => {
    expect(subjectsOf([rows], 'people', { person_ref: 7 })).toEqual([]);
  });
});
