import { monthFromText } from '@waymark/calendar';
import { decodeFrame } from '@waymark/frames';
import { measureScopeOf } from '../measures/measure-scope.js';
import { type FrameRow, aFrame, aScope } from '../testing/a-service.js';
import { comparisonFinding, comparisonModel, comparisonTable } from './comparison-words.js';
import { comparedMeasures } from './comparison.js';

const march = monthFromText('2026-03')!;
const areas = ['assessment', 'child_in_need', 'child_protection', 'fostering'];
const team = (serviceArea: string, goLiveOn: string | null) => ({
  code: `T-${serviceArea}`,
  name: serviceArea,
  serviceArea,
  goLiveOn,
  openedOn: null,
  closedOn: null,
});
const service = {
  ...aScope(),
  serviceAreas: areas.map((code) => ({ code, name: code.replaceAll('_', ' ') })),
  teams: areas.map((code) => team(code, code === 'fostering' ? '2026-01-12' : '2023-05-01')),
};

const ofArea = (figure: string, area: string, numerator: number, denominator: number, cut?: string): FrameRow => ({
  figure,
  unit: area === 'ALL' ? 'ALL' : `area:${area}`,
  cut,
  month: march,
  numerator,
  denominator,
});

const figures = aFrame([
  ofArea('OA-04', 'ALL', 190, 400),
  ofArea('OA-04', 'assessment', 80, 100),
  ofArea('OA-04', 'child_in_need', 50, 100),
  ofArea('OA-04', 'child_protection', 48, 100),
  ofArea('OA-04', 'fostering', 12, 100),
]);
const mixed = (area: string, inNeed: number, protection: number): readonly FrameRow[] => [
  ofArea('OA-04', area, 0, inNeed, 'pathway=child_in_need'),
  ofArea('OA-04', area, 0, protection, 'pathway=child_protection'),
];
const alike = aFrame(areas.flatMap((area) => mixed(area, 50, 50)));

const compared = (cuts: Uint8Array) => {
  const scope = measureScopeOf(service, decodeFrame(figures), {})!;
  return comparedMeasures(scope, decodeFrame(cuts));
};

it('sets each area beside the others that are compared, in the order of the service, and marks what is beyond chance', () => {
  const measures = compared(alike);
  const [row] = comparisonModel(measures).rows;

  expect(row?.cells.map(({ text, stands }) => [text, stands])).toEqual([
    ['80%', 'above'],
    ['50%', 'below'],
    ['48%', 'below'],
    ['12%', 'apart'],
  ]);
  expect(row?.all).toBe('48%');
  expect(comparisonFinding(measures)).toBe('Three figures differ from the rest, beyond chance');
});

it('leaves an area that is young in the approach out of the rest of the others', () => {
  const [, , , , value, rest] = comparisonTable(compared(alike)).rows[0]!.slice(0, 6);
  const young = comparisonTable(compared(alike)).rows[3]!;

  expect([value, rest]).toEqual(['80 of 100', '49%']);
  expect(young.slice(-1)).toEqual(['Not compared: the approach has not been live there for six months']);
});

it('compares only areas whose rows are of the same pathways', () => {
  const apart = aFrame([
    ...mixed('assessment', 40, 0),
    ...mixed('child_in_need', 0, 100),
    ...mixed('child_protection', 0, 100),
    ...mixed('fostering', 0, 10),
  ]);
  const [row] = comparisonModel(compared(apart)).rows;

  expect(row?.cells.map(({ stands }) => stands)).toEqual(['apart', 'alike', 'alike', 'apart']);
  expect(row?.cells[0]?.spoken).toBe('Not compared: its rows are of other pathways than those of the rest');
});

it('leaves out what cannot be compared: a measure with one area alone, an area without a figure', () => {
  const scope = measureScopeOf(
    service,
    decodeFrame(
      aFrame([
        ...['ALL', 'assessment', 'child_in_need'].map((area) => ofArea('OA-04', area, 50, 100)),
        ...['ALL', 'assessment'].map((area) => ofArea('OA-15', area, 50, 100)),
        ofArea('OA-15', 'fostering', 5, 9),
      ]),
    ),
    {},
  )!;
  const { rows, units } = comparisonModel(comparedMeasures(scope, decodeFrame(aFrame([]))));

  expect([rows.map(({ key }) => key), units]).toEqual([['OA-04'], ['assessment', 'child in need']]);
});

it('says of the areas that are compared, and of no others, that none differs', () => {
  const even = aFrame(['ALL', 'assessment', 'child_in_need'].map((area) => ofArea('OA-04', area, 50, 100)));
  const scope = measureScopeOf(service, decodeFrame(even), {})!;

  expect(comparisonFinding(comparedMeasures(scope, decodeFrame(aFrame([]))))).toBe(
    'No area that is compared differs beyond chance',
  );
});

it('says that it is too early where nothing can be set beside anything', () => {
  expect(comparisonFinding([])).toBe('Areas beside one another: too early to say');
});
