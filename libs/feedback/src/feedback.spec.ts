import type { RecordValues } from '@waymark/observations';
import { invitationObserver, responseObserver } from './index.js';

function splitsOfReply(values: RecordValues): readonly string[] {
  const reply = { instrument: 'staff/1', response_ref: 'R1', received_on: '2025-03-03', team_code: 'T1', 'ld.a': 4, ...values };
  const spoken = [...responseObserver.observe({ dataset: 'responses', key: '1', values: reply })];
  return spoken.filter(({ measure }) => measure === 'answer/staff/1/ld.a').map(({ split }) => split);
}

it('cuts replies by the role that they give, and any other word as other', () => {
  expect(splitsOfReply({ job_role: 'Team Manager' })).toEqual(['', 'role=team_manager']);
  expect(splitsOfReply({ job_role: 'family friend' })).toEqual(['', 'role=other']);
  expect(splitsOfReply({ job_role: null })).toEqual(['']);
});

it('cuts replies by voice only where it is not the survey’s own', () => {
  expect(splitsOfReply({ voice: 'practitioner' })).toEqual(['']);
  expect(splitsOfReply({ voice: 'partner' })).toEqual(['', 'voice=partner']);
});

describe('confidence', () => {
  const confident = (scores: readonly (number | string)[]) => {
    const tools = [
      'map',
      'statements',
      'goals',
      'scaling',
      'three_houses',
      'words_pictures',
      'network',
      'network_meeting',
      'safety_plan',
      'plan_test',
    ];
    const answers = Object.fromEntries(tools.map((tool, i) => [`t.${tool}`, scores[i] ?? null]));
    const values = { instrument: 'staff/1', received_on: '2025-03-03', ...answers };
    return [...responseObserver.observe({ dataset: 'responses', key: '1', values })].find(
      ({ measure }) => measure === 'confident/staff/1',
    )?.value;
  };

  it('starts at an average of exactly 7', () => {
    expect(confident([7, 7, 7, 7, 7, 7, 7, 7, 7, 7])).toBe(1);
    expect(confident([7, 7, 7, 7, 7, 7, 7, 7, 7, 6])).toBe(0);
  });

  it('is not judged on fewer than ten scores', () => {
    expect(confident([9, 9, 9, 9, 9, 9, 9, 9, 9, 'not_applicable'])).toBeUndefined();
  });
});

describe('invitations', () => {
  const spoken = (values: RecordValues) =>
    [
      ...invitationObserver.observe({
        dataset: 'invitations',
        key: '1',
        values: { instrument: 'child/1', month: '2025-03', invited: 40, replied: 26, declined: 3, ...values },
      }),
    ].map(({ measure, value, times }) => [measure, value, times]);

  it('count those who replied and those who did not, who declined among them', () => {
    expect(spoken({})).toEqual([
      ['invitations/everybody', 1, 26],
      ['invitations/everybody', 0, 14],
      ['invitations/asked/child/1', 1, 26],
      ['invitations/asked/child/1', 0, 14],
    ]);
  });

  it('of a staff survey count for that survey alone, never among families', () => {
    expect(spoken({ instrument: 'staff/1' }).map(([measure]) => measure)).toEqual([
      'invitations/asked/staff/1',
      'invitations/asked/staff/1',
    ]);
  });

  it('keep groups apart from everybody, and those of staff out', () => {
    expect(spoken({ group: 'under_11' }).map(([measure]) => measure)).toEqual([
      'invitations/group/under_11',
      'invitations/group/under_11',
    ]);
    expect(spoken({ instrument: 'staff/1', group: 'disability' })).toEqual([]);
  });
});
