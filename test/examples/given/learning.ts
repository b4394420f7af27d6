import type { Example } from '../example.js';

/** The worked examples of the definitions of the learning theme. Everybody in them is made up. */
export const learningExamples: readonly Example[] = [
  {
    indicator: 'LR-01',
    about: "trained in an old post, booked only, part attended, leaves on the last day, left the day before, partner's post",
    month: '2024-02',
    given: {
      teams: `
        team_code,service_area
        T1,assessment
        T2,assessment
        H1,early_help
      `,
      people: `
        person_ref,agency_code,team_code,job_role,fte,started_on,left_on
        W1,,T1,social_worker,0.5,2020-01-01,
        W1,,T2,senior_social_worker,0.5,2023-01-01,
        W2,,T1,newly_qualified,1,2024-02-29,
        W3,,T1,social_worker,1,2020-01-01,2024-02-29
        W4,,T1,social_worker,1,2020-01-01,2024-02-28
        W5,HV,H1,social_worker,1,2020-01-01,
        W6,,T1,family_support,1,2020-01-01,
      `,
      training: `
        event_ref,event_type,held_on,person_ref,status,team_code
        E1,two_day,2021-05-05,W1,attended,T9
        E2,two_day,2024-02-29,W2,booked,T1
        E3,two_day,2024-02-29,W3,attended,T1
        E4,two_day,2024-02-01,W4,attended,T1
        E5,five_day_advanced,2024-02-01,W2,attended,T1
      `,
    },
    expect: `
      LR-01,whole,ALL,2,3,0.6666666667
      LR-01,team,T1,2,3,0.6666666667
      LR-01,team,T2,1,1,1
      LR-01,service_area,assessment,2,3,0.6666666667
    `,
  },
  {
    indicator: 'LR-03',
    about: 'leap year arithmetic; trained on day 90; trained on day 91; left before; moved team inside the 90 days',
    month: '2024-03',
    given: {
      teams: `
        team_code,service_area
        T1,assessment
        T2,disability
      `,
      people: `
        person_ref,agency_code,team_code,job_role,fte,started_on,left_on
        S1,,T1,social_worker,1,2023-12-02,
        S2,,T1,social_worker,1,2023-12-02,
        S3,,T1,social_worker,1,2023-12-05,2024-02-10
        S4,,T1,social_worker,1,2024-01-01,2024-02-29
        S4,,T2,social_worker,1,2024-03-01,
        S5,,T1,social_worker,1,2019-12-20,2022-01-01
        S5,,T1,social_worker,1,2023-12-20,
        S6,,T1,social_worker,1,2024-01-02,
      `,
      training: `
        event_ref,event_type,held_on,person_ref,status
        E1,two_day,2024-03-01,S1,attended
        E2,one_day,2024-03-02,S2,attended
        E3,briefing,2024-01-15,S4,attended
        E3,two_day,2024-01-15,S6,attended
      `,
    },
    expect: `
      LR-03,whole,ALL,1,3,0.3333333333
      LR-03,team,T1,1,3,0.3333333333
      LR-03,team,T2,0,0,
    `,
  },
  {
    indicator: 'LR-06',
    about: 'November events are read in February',
    month: '2024-02',
    given: {
      training: `
        event_ref,event_type,held_on,person_ref,status,used_after_3_months
        E1,two_day,2023-11-30,W1,attended,yes
        E1,two_day,2023-11-30,W2,attended,no
        E1,two_day,2023-11-30,W3,attended,not_asked
        E1,two_day,2023-11-30,W4,attended,
        E1,two_day,2023-11-30,W5,part_attended,yes
        E2,workshop,2023-12-01,W1,attended,yes
      `,
    },
    expect: `
      LR-06,whole,ALL,1,2,0.5
    `,
  },
  {
    indicator: 'LR-08',
    about: 'exactly 7; 6.93 which rounds to 6.9 and is not 7; nine answers only; ten answers',
    month: '2025-03',
    given: {
      responses: `
        instrument,response_ref,received_on,t.map,t.statements,t.goals,t.scaling,t.three_houses,t.words_pictures,t.network,t.network_meeting,t.safety_plan,t.plan_test,t.appreciative,t.group_supervision,t.authority,t.questions
        staff/1,R1,2025-03-03,7,7,7,7,7,7,7,7,7,7,7,7,7,7
        staff/1,R2,2025-03-03,7,7,7,7,7,7,7,7,7,7,7,7,7,6
        staff/1,R3,2025-03-03,9,9,9,9,9,9,9,9,9,,,,,
        staff/1,R4,2025-03-03,9,9,9,9,9,5,5,5,5,5,not_applicable,,,
      `,
    },
    expect: `
      LR-08,whole,ALL,2,3,0.6666666667
    `,
  },
  {
    indicator: 'LR-10',
    about:
      "T2 has gone live and only planned one; T3 is not live; T4 closed in the month; T5 is a partner's; T6's was individual",
    month: '2025-03',
    given: {
      teams: `
        team_code,service_area,agency_code,go_live_on,opened_on,closed_on
        T1,assessment,,2023-01-01,,
        T2,assessment,,2025-03-31,,
        T3,assessment,,2025-04-01,,
        T4,assessment,,2023-01-01,,2025-03-30
        T5,early_help,HV,2023-01-01,,
        T6,disability,,2023-01-01,2025-03-31,
        T7,disability,,,,
      `,
      supervision: `
        session_ref,kind,due_on,held_on,team_code
        G1,group,2025-03-10,2025-03-10,T1
        G2,group,,2025-03-24,T1
        G3,group,2025-03-20,,T2
        G4,group,,2025-03-20,T3
        G5,group,,2025-03-20,T4
        G6,group,,2025-03-20,T5
        I1,individual,,2025-03-20,T6
      `,
    },
    expect: `
      LR-10,whole,ALL,1,3,0.3333333333
      LR-10,team,T1,1,1,1
      LR-10,team,T2,0,1,0
      LR-10,team,T4,0,0,
      LR-10,service_area,assessment,1,2,0.5
    `,
  },
  {
    indicator: 'LR-10',
    about: 'no supervision was sent for the month, so there is no figure',
    month: '2025-03',
    given: {
      teams: `
        team_code,service_area,agency_code,go_live_on,opened_on,closed_on
        T1,assessment,,2023-01-01,,
      `,
      supervision: `
        session_ref,kind,due_on,held_on,team_code
        G1,group,2025-02-10,2025-02-10,T1
      `,
    },
    expect: `
      LR-10,whole,ALL,,1,
      LR-10,team,T1,,1,
    `,
  },
  {
    indicator: 'LR-12',
    about:
      'E is 2025-03-31, so the window opens on 2025-01-31; a day earlier does not count; a trainer counts; a champion does not',
    month: '2025-03',
    given: {
      teams: `
        team_code,service_area,go_live_on
        T1,assessment,2023-01-01
        T2,disability,2023-01-01
        T3,child_in_need,2023-01-01
        T4,fostering,2023-01-01
        T5,adoption,
      `,
      people: `
        person_ref,team_code,job_role,fte,started_on,left_on,practice_role
        W1,T1,social_worker,1,2020-01-01,,practice_lead
        W2,T2,social_worker,1,2020-01-01,,practice_lead
        W3,T3,social_worker,1,2020-01-01,,practice_lead
        W4,T4,social_worker,1,2020-01-01,,champion
        W5,T5,social_worker,1,2020-01-01,,practice_lead
      `,
      training: `
        event_ref,event_type,held_on,trainer_ref,person_ref,status
        E1,practice_lead_session,2025-01-31,X,W1,attended
        E2,practice_lead_session,2025-01-30,X,W2,attended
        E3,half_day,2025-03-02,W3,W9,booked
        E4,practice_lead_session,2025-03-02,X,W4,attended
        E4,practice_lead_session,2025-03-02,X,W5,attended
      `,
    },
    expect: `
      LR-12,whole,ALL,2,4,0.5
      LR-12,service_area,assessment,1,1,1
      LR-12,service_area,disability,0,1,0
      LR-12,service_area,adoption,0,0,
    `,
  },
  {
    indicator: 'LR-15',
    about: 'found on 30 November 2023, day 90 is 28 February 2024; 1 December gives leap day 29 February; 2 December gives March',
    month: '2024-02',
    given: {
      findings: `
        finding_ref,found_on,source,column,accepted,learning_event_on
        F1,2023-11-30,audit,worried,yes,2024-02-28
        F2,2023-12-01,panel,needs_to_happen,yes,2024-03-01
        F3,2023-12-02,audit,worried,yes,2024-01-10
        F4,2023-11-30,audit,worried,no,2024-01-10
        F5,2023-11-30,audit,working_well,yes,2024-01-10
        F6,2023-11-30,audit,worried,,2024-01-10
        F7,2023-11-30,complaint,worried,yes,2024-01-10
      `,
    },
    expect: `
      LR-15,whole,ALL,1,2,0.5
    `,
  },
];
