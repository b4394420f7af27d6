import { areaUnit, teamUnit, teamsOfUnit, teamsUnit, unitOfRow, whole } from './index.js';

describe('the unit of a row', () => {
  it('is its team, else its service area, else the whole only', () => {
    expect(unitOfRow('T01', 'assessment')).toBe(teamUnit('T01'));
    expect(unitOfRow(null, 'assessment')).toBe(areaUnit('assessment'));
    expect(unitOfRow('', '')).toBe(whole);
  });
});

describe('the unit of somebody in several teams', () => {
  it('is one unit whatever the order in which the teams are named', () => {
    expect(teamsUnit(['T07', 'T01', 'T07'])).toBe(teamsUnit(['T01', 'T07']));
    expect(teamsOfUnit(teamsUnit(['T07', 'T01']))).toEqual([teamUnit('T01'), teamUnit('T07')]);
  });

  it('is the plain unit of a team where there is one', () => {
    expect(teamsUnit(['T01', 'T01'])).toBe(teamUnit('T01'));
    expect(teamsOfUnit(teamUnit('T01'))).toBeUndefined();
  });

  it('keeps codes apart that hold the separator', () => {
    const codes = ['A|B', '100%', 'C%7CD'];
    expect(teamsOfUnit(teamsUnit(codes))).toEqual([...codes].sort().map(teamUnit));
  });
});
