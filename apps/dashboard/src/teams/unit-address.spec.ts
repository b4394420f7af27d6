import { addressOf, addressOfArea, areaOfAddress } from './unit-address.js';

it('leads from a unit to its page and back, a team and an area of one code apart', () => {
  expect([addressOf('team:disability'), addressOf('area:disability')]).toEqual(['disability', 'area:disability']);
  expect([areaOfAddress('disability'), areaOfAddress('area:disability')]).toEqual(['team:disability', 'disability']);
  for (const area of ['team:T1', 'assessment']) expect(areaOfAddress(addressOfArea(area))).toBe(area);
});
