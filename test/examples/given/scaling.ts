import type { Example } from '../example.js';

/** Worked examples of the figures that the page on scaling shows beside the indicators. Everybody in them is made up. */
export const scalingExamples: readonly Example[] = [
  {
    indicator: 'SC-01',
    about: 'two professionals; too old; only the mother; closed since; the child too; on other anchors; never scaled',
    month: '2025-06',
    given: {
      teams: `
        team_code,service_area
        T1,assessment
        T2,disability
      `,
      practice: `
        snapshot_on,case_ref,team_code,pathway
        2025-06-15,C1,T1,child_in_need
        2025-06-30,C1,T1,child_in_need
        2025-06-30,C2,T1,child_in_need
        2025-06-30,C3,T1,child_protection
        2025-06-30,C5,T1,child_protection
        2025-06-30,C6,T1,child_protection
        2025-06-20,C7,T2,child_in_need
      `,
      ratings: `
        occasion_ref,rated_on,case_ref,team_code,question,anchors,rater,rater_no,score
        O1,2025-01-01,C1,T1,safety,,social_worker,1,2
        O2,2025-05-01,C1,T1,safety,,social_worker,1,4
        O2,2025-05-01,C1,T1,safety,,chair,1,7
        O3,2024-12-31,C2,T1,safety,,social_worker,1,9
        O4,2025-06-01,C3,T1,safety,,mother,1,8
        O5,2025-06-01,C4,T1,safety,,social_worker,1,1
        O6,2025-04-07,C5,T1,safety,,social_worker,1,6
        O6,2025-04-07,C5,T1,safety,,child,1,5
        O7,2025-06-02,C6,T1,safety,closure,social_worker,1,9
      `,
    },
    expect: `
      SC-01,whole,ALL,,2,5.5
      SC-01,team,T1,,2,5.5
      SC-01,team,T2,,0,
      SC-02,whole,ALL,2,6,0.3333333333
      SC-02,team,T2,0,1,0
      SC-03,whole,ALL,2,6,0.3333333333
      SC-04,whole,ALL,1,6,0.1666666667
    `,
  },
  {
    indicator: 'SC-02',
    about: 'no rating was sent for half a year, so there is no share',
    month: '2025-06',
    given: {
      practice: `
        snapshot_on,case_ref,team_code,pathway
        2025-06-30,C1,T1,child_in_need
      `,
      ratings: `
        occasion_ref,rated_on,case_ref,team_code,question,anchors,rater,rater_no,score
        O1,2024-12-31,C1,T1,safety,,social_worker,1,9
      `,
    },
    expect: `
      SC-01,whole,ALL,,0,
      SC-02,whole,ALL,,1,
      SC-03,whole,ALL,,1,
      SC-04,whole,ALL,,1,
    `,
  },
  {
    indicator: 'SC-01',
    about:
      'nobody sent practice for the month, so the latest list of open cases of each team says who is open, with or without a team',
    month: '2025-06',
    given: {
      teams: `
        team_code,service_area
        T1,assessment
        T2,disability
      `,
      practice: `
        snapshot_on,case_ref,team_code,pathway
        2025-05-31,C1,T1,child_in_need
        2025-05-31,C4,T1,child_in_need
      `,
      open_cases: `
        snapshot_on,case_ref,team_code,person_ref,pathway
        2025-06-10,C4,T1,W1,child_in_need
        2025-06-30,C1,T1,W1,child_in_need
        2025-06-30,C2,T1,,child_protection
        2025-06-20,C3,,,child_protection
      `,
      ratings: `
        occasion_ref,rated_on,case_ref,team_code,question,anchors,rater,rater_no,score
        O1,2025-06-01,C1,T1,safety,,social_worker,1,3
        O2,2025-03-01,C3,T1,safety,,social_worker,1,8
        O2,2025-03-01,C3,T1,safety,,child,1,5
        O3,2025-06-01,C4,T1,safety,,social_worker,1,9
      `,
    },
    expect: `
      SC-01,whole,ALL,,2,5.5
      SC-01,team,T1,,1,3
      SC-02,whole,ALL,2,3,0.6666666667
      SC-02,team,T1,1,2,0.5
      SC-03,whole,ALL,1,3,0.3333333333
      SC-04,whole,ALL,1,3,0.3333333333
    `,
  },
  {
    indicator: 'SC-02',
    about: 'a team that sent practice speaks for the month, and nobody is taken from a list of open cases as well',
    month: '2025-06',
    given: {
      teams: `
        team_code,service_area
        T1,assessment
        T2,disability
      `,
      practice: `
        snapshot_on,case_ref,team_code,pathway
        2025-06-30,C1,T1,child_in_need
      `,
      open_cases: `
        snapshot_on,case_ref,team_code,person_ref,pathway
        2025-06-30,C1,T1,W1,child_in_need
        2025-06-30,C2,T2,W2,child_in_need
      `,
      ratings: `
        occasion_ref,rated_on,case_ref,team_code,question,anchors,rater,rater_no,score
        O1,2025-06-01,C1,T1,safety,,social_worker,1,3
        O2,2025-06-01,C2,T2,safety,,social_worker,1,8
      `,
    },
    expect: `
      SC-01,whole,ALL,,1,3
      SC-02,whole,ALL,1,1,1
      SC-02,team,T2,0,0,
      SC-03,whole,ALL,1,1,1
    `,
  },
  {
    indicator: 'SC-03',
    about: 'the 84 days begin on 8 April; anybody with a number counts, who declined does not; the child by its own number only',
    month: '2025-06',
    given: {
      practice: `
        snapshot_on,case_ref,team_code,pathway
        2025-06-30,C1,T1,child_in_need
        2025-06-30,C2,T1,child_in_need
        2025-06-30,C3,T1,child_in_need
        2025-06-30,C4,T1,child_in_need
      `,
      ratings: `
        occasion_ref,rated_on,case_ref,team_code,question,anchors,rater,rater_no,score
        O1,2025-04-08,C1,T1,safety,,father,1,3
        O2,2025-04-07,C2,T1,safety,,social_worker,1,3
        O3,2025-06-01,C3,T1,safety,,mother,1,declined
        O3,2025-06-01,C3,T1,safety,,child,1,not_asked
        O4,2025-06-01,C4,T1,wellbeing,,child,1,7
        O5,2025-02-01,C4,T1,safety,,child,1,7
      `,
    },
    expect: `
      SC-03,whole,ALL,1,4,0.25
      SC-04,whole,ALL,1,4,0.25
    `,
  },
  {
    indicator: 'SC-05',
    about: 'each theme by itself; the latest of a judge; never the whole, never own leadership',
    month: '2025-03',
    given: {
      judgements: `
        judged_on,theme,judge,kind,score,reason
        2025-01-15,learning,leader_01,implementation,3,x
        2025-03-15,learning,leader_01,,5,x
        2025-03-15,learning,leader_02,implementation,8,x
        2025-03-15,whole,leader_02,implementation,1,x
        2025-03-15,leadership,leader_03,own_leadership,9,x
        2024-12-31,measures,leader_04,implementation,1,x
      `,
    },
    expect: `
      SC-05/learning,whole,ALL,,2,6.5
      SC-05/leadership,whole,ALL,,0,
      SC-05/measures,whole,ALL,,0,
    `,
  },
];
