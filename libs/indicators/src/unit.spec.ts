import { dayFromText } from '@waymark/calendar';
import { type KnownTeam, isLive } from './index.js';

const on = dayFromText('2025-03-31')!;

function aTeam(team: Partial<KnownTeam> = {}): KnownTeam {
  return {
    code: 'T1',
    serviceArea: 'assessment',
    agencyCode: null,
    goLiveOn: '2023-01-01',
    openedOn: null,
    closedOn: null,
    ...team,
  };
}

it.each([
  ['gone live long ago', {}, true],
  ['going live on the day', { goLiveOn: '2025-03-31' }, true],
  ['going live the day after', { goLiveOn: '2025-04-01' }, false],
  ['never gone live', { goLiveOn: null }, false],
  ['opened the day after', { openedOn: '2025-04-01' }, false],
  ['closed on the day', { closedOn: '2025-03-31' }, true],
  ['closed the day before', { closedOn: '2025-03-30' }, false],
  ['of a partner agency', { agencyCode: 'HV' }, false],
])('a team %s is live: %s', (_, team, live) => {
  expect(isLive(aTeam(team), on)).toBe(live);
});
