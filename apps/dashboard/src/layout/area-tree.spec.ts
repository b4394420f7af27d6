import { areaName, areaTree } from './area-tree.js';

const scope = {
  serviceAreas: [
    { code: 'front_door', name: 'Front door' },
    { code: 'assessment', name: 'Assessment' },
  ],
  teams: [
    { code: 'T01', name: 'North hub', serviceArea: 'front_door', goLiveOn: null, openedOn: null, closedOn: '2024-03-31' },
    { code: 'T02', name: 'Assessment 1', serviceArea: 'assessment', goLiveOn: null, openedOn: null, closedOn: null },
    { code: 'T03', name: 'Assessment 2', serviceArea: 'assessment', goLiveOn: null, openedOn: null, closedOn: null },
  ],
};

it('keeps areas in the order of the service, with their teams', () => {
  expect(areaTree(scope).map(({ name, teams }) => [name, teams.map((team) => team.name)])).toEqual([
    ['Front door', ['North hub']],
    ['Assessment', ['Assessment 1', 'Assessment 2']],
  ]);
});

it('finds a team by its name and shows it under its area', () => {
  expect(areaTree(scope, 'north').map(({ name, teams }) => [name, teams.length])).toEqual([['Front door', 1]]);
});

it('shows all teams of an area that is found by its own name', () => {
  expect(areaTree(scope, 'ASSESS')[0]!.teams).toHaveLength(2);
});

it('says which teams are closed', () => {
  expect(areaTree(scope)[0]!.teams[0]).toMatchObject({ closed: true });
});

it('has no name for an area that the service does not have', () => {
  expect(areaName(scope, 'fostering')).toBeUndefined();
  expect(areaName(scope, 'team:T03')).toBe('Assessment 2');
  expect(areaName(scope, undefined)).toBe('Whole service');
});
