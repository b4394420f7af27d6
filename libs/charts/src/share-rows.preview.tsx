import { ShareRows } from './share-rows.js';
import type { ShareRow } from './share-rows.model.js';

const rows: readonly ShareRow[] = [
  {
    key: 'a',
    name: 'Somebody is straight with me',
    value: 0.8,
    lower: 0.74,
    upper: 0.85,
    valueText: '80%',
    numbers: '171 of 214',
    lines: [],
    spoken: '',
  },
  {
    key: 'b',
    name: 'Everybody asked has a say in what is planned, and when it is to be done',
    value: 0.47,
    lower: 0.4,
    upper: 0.54,
    valueText: '47%',
    numbers: '96 of 205',
    lines: [],
    spoken: '',
  },
  { key: 'c', name: 'All of them are known', value: 1, valueText: '100%', numbers: '12 of 12', lines: [], spoken: '' },
  { key: 'd', name: 'Too few', valueText: '', numbers: '', instead: 'under 10', lines: [], spoken: '' },
];

/** Shares with intervals, one of a whole that is known, one with too few; the figure of all beside them. */
export function SharesBesideAll() {
  return <ShareRows width={700} title="Shares" model={{ rows, beside: { value: 0.61, text: 'All 61%' } }} />;
}

/** The same where there is little room: names stand above their bars. */
export function SharesOnAPhone() {
  return <ShareRows width={320} title="Shares" model={{ rows: rows.slice(0, 2) }} />;
}
