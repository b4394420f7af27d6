import type { Example } from '../example.js';

/** The worked examples of the definitions of the leadership theme. Everybody in them is made up. */
export const leadershipExamples: readonly Example[] = [
  {
    indicator: 'LD-05',
    about:
      'one asked in time with effect, one asked too late, one asked without effect, one milestone asked, one forecast left out',
    month: '2025-03',
    given: {
      actions: `
        action_ref,raised_on,due_on,done_on,people_asked_on,people_asked_changed
        A1,2025-03-03,2025-06-30,,2025-03-10,yes
        A2,2025-03-05,2025-04-01,2025-03-20,2025-03-25,yes
        A3,2025-03-31,2025-06-30,,2025-03-31,no
        A4,2025-04-01,2025-06-30,,2025-04-01,yes
      `,
      plan: `
        item_ref,kind,baseline_due_on,due_on,people_asked_on,people_asked_changed
        M1,milestone,2025-03-31,2025-09-30,2025-01-15,yes
        F1,forecast,2025-03-31,,2025-01-15,yes
      `,
    },
    expect: `
      LD-05,whole,ALL,2,4,0.5
    `,
  },
  {
    indicator: 'LD-06',
    about: "two accepted of four; three posts but two people hold cases at the month's end",
    month: '2025-03',
    given: {
      appreciations: `
        appreciation_ref,given_on,source,team_code,permission,accepted
        P1,2025-03-01,peer,T1,team,yes
        P2,2025-03-31,family,,team,yes
        P3,2025-03-09,peer,T1,team,
        P4,2025-04-01,peer,T1,team,yes
      `,
      people: `
        person_ref,team_code,job_role,fte,started_on,left_on,case_holder
        W1,T1,social_worker,0.5,2020-01-01,,yes
        W1,T2,social_worker,0.5,2024-01-01,,yes
        W2,T1,social_worker,1,2020-01-01,2025-03-31,yes
        W3,T1,social_worker,1,2020-01-01,2025-03-30,yes
      `,
    },
    expect: `
      LD-06,whole,ALL,2,2,100
    `,
  },
  {
    indicator: 'LD-08',
    about:
      'five posts marked leader; one left in the window, one began after it, one person has two posts, an old visit does not count',
    month: '2025-03',
    given: {
      people: `
        person_ref,team_code,job_role,fte,started_on,left_on,leader
        L1,TL,head_of_service,1,2020-01-01,,yes
        L2,TL,service_manager,0.5,2020-01-01,,yes
        L2,TX,service_manager,0.5,2020-01-01,,yes
        L3,TL,service_manager,1,2020-01-01,2025-02-28,yes
        L4,TL,director,1,2025-04-01,,yes
        W9,T1,social_worker,1,2020-01-01,,no
      `,
      leadership: `
        activity_ref,done_on,person_ref,activity
        D1,2025-01-01,L1,joined_practice
        D2,2024-12-31,L2,observed_practice
        D3,2025-03-31,L2,strategy_map
        D4,2025-02-01,L3,observed_practice
        D5,2025-02-01,W9,observed_practice
      `,
    },
    expect: `
      LD-08,whole,ALL,1,2,0.5
      LD-02,whole,ALL,2,2,1
    `,
  },
  {
    indicator: 'LD-10',
    about: 'a judge who judged twice, one judgement of own leadership, one of a theme, one too old',
    month: '2025-03',
    given: {
      judgements: `
        judged_on,theme,judge,kind,score,reason
        2025-01-15,whole,leader_01,implementation,3,x
        2025-03-15,whole,leader_01,,5,x
        2025-03-15,whole,leader_02,implementation,6,x
        2025-03-15,whole,leader_03,own_leadership,9,x
        2025-03-15,learning,leader_03,implementation,2,x
        2024-12-31,whole,leader_04,implementation,1,x
      `,
    },
    expect: `
      LD-10,whole,ALL,,2,5.5
      LD-10/3,whole,ALL,0,2,0
      LD-10/5,whole,ALL,1,2,0.5
    `,
  },
  {
    indicator: 'LD-11',
    about: 'on time, on the very day, late but before the re-planned date, not done, forecast, outside the window',
    month: '2025-03',
    given: {
      plan: `
        item_ref,kind,baseline_due_on,due_on,done_on
        M1,milestone,2024-04-01,2024-04-01,2024-03-20
        M2,milestone,2025-03-31,2025-03-31,2025-03-31
        M3,milestone,2025-01-31,2025-06-30,2025-02-20
        M4,milestone,2024-12-31,2025-12-31,
        F1,forecast,2024-12-31,,2024-12-01
        M5,milestone,2024-03-31,,2024-03-01
      `,
    },
    expect: `
      LD-11,whole,ALL,2,4,0.5
    `,
  },
];
