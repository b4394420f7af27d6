/** Rows of a few datasets as CSV texts, and what a definition makes of them in one month: code, breakdown, unit, numerator, denominator, value. */
export interface Example {
  readonly indicator: string;
  readonly about: string;
  readonly month: string;
  readonly given: Readonly<Record<string, string>>;
  readonly expect: string;
}

/** Worked by hand, one definition at a time: leadership and learning. */
export const leadershipAndLearning: readonly Example[] = [
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
        A4,2025-04-01,2025-06-30,,2025-04-01,yes`,
      plan: `
        item_ref,kind,baseline_due_on,due_on,people_asked_on,people_asked_changed
        M1,milestone,2025-03-31,2025-09-30,2025-01-15,yes
        F1,forecast,2025-03-31,,2025-01-15,yes`,
    },
    expect: `
        LD-05,whole,ALL,2,4,0.5`,
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
        P4,2025-04-01,peer,T1,team,yes`,
      people: `
        person_ref,team_code,job_role,fte,started_on,left_on,case_holder
        W1,T1,social_worker,0.5,2020-01-01,,yes
        W1,T2,social_worker,0.5,2024-01-01,,yes
        W2,T1,social_worker,1,2020-01-01,2025-03-31,yes
        W3,T1,social_worker,1,2020-01-01,2025-03-30,yes`,
    },
    expect: `
        LD-06,whole,ALL,2,2,100`,
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
        W9,T1,social_worker,1,2020-01-01,,no`,
      leadership: `
        activity_ref,done_on,person_ref,activity
        D1,2025-01-01,L1,joined_practice
        D2,2024-12-31,L2,observed_practice
        D3,2025-03-31,L2,strategy_map
        D4,2025-02-01,L3,observed_practice
        D5,2025-02-01,W9,observed_practice`,
    },
    expect: `
        LD-08,whole,ALL,1,2,0.5
        LD-02,whole,ALL,2,2,1`,
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
        2024-12-31,whole,leader_04,implementation,1,x`,
    },
    expect: `
        LD-10,whole,ALL,,2,5.5
        LD-10/3,whole,ALL,0,2,0
        LD-10/5,whole,ALL,1,2,0.5`,
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
        M5,milestone,2024-03-31,,2024-03-01`,
    },
    expect: `
        LD-11,whole,ALL,2,4,0.5`,
  },
  {
    indicator: 'LR-01',
    about: "trained in an old post, booked only, part attended, leaves on the last day, left the day before, partner's post",
    month: '2024-02',
    given: {
      teams: `
        team_code,service_area
        T1,assessment
        T2,assessment
        H1,early_help`,
      people: `
        person_ref,agency_code,team_code,job_role,fte,started_on,left_on
        W1,,T1,social_worker,0.5,2020-01-01,
        W1,,T2,senior_social_worker,0.5,2023-01-01,
        W2,,T1,newly_qualified,1,2024-02-29,
        W3,,T1,social_worker,1,2020-01-01,2024-02-29
        W4,,T1,social_worker,1,2020-01-01,2024-02-28
        W5,HV,H1,social_worker,1,2020-01-01,
        W6,,T1,family_support,1,2020-01-01,`,
      training: `
        event_ref,event_type,held_on,person_ref,status,team_code
        E1,two_day,2021-05-05,W1,attended,T9
        E2,two_day,2024-02-29,W2,booked,T1
        E3,two_day,2024-02-29,W3,attended,T1
        E4,two_day,2024-02-01,W4,attended,T1
        E5,five_day_advanced,2024-02-01,W2,attended,T1`,
    },
    expect: `
        LR-01,whole,ALL,2,3,0.6666666667
        LR-01,team,T1,2,3,0.6666666667
        LR-01,team,T2,1,1,1
        LR-01,service_area,assessment,2,3,0.6666666667`,
  },
  {
    indicator: 'LR-03',
    about: 'leap year arithmetic; trained on day 90; trained on day 91; left before; moved team inside the 90 days',
    month: '2024-03',
    given: {
      teams: `
        team_code,service_area
        T1,assessment
        T2,disability`,
      people: `
        person_ref,agency_code,team_code,job_role,fte,started_on,left_on
        S1,,T1,social_worker,1,2023-12-02,
        S2,,T1,social_worker,1,2023-12-02,
        S3,,T1,social_worker,1,2023-12-05,2024-02-10
        S4,,T1,social_worker,1,2024-01-01,2024-02-29
        S4,,T2,social_worker,1,2024-03-01,
        S5,,T1,social_worker,1,2019-12-20,2022-01-01
        S5,,T1,social_worker,1,2023-12-20,
        S6,,T1,social_worker,1,2024-01-02,`,
      training: `
        event_ref,event_type,held_on,person_ref,status
        E1,two_day,2024-03-01,S1,attended
        E2,one_day,2024-03-02,S2,attended
        E3,briefing,2024-01-15,S4,attended
        E3,two_day,2024-01-15,S6,attended`,
    },
    expect: `
        LR-03,whole,ALL,1,3,0.3333333333
        LR-03,team,T1,1,3,0.3333333333
        LR-03,team,T2,0,0,`,
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
        E2,workshop,2023-12-01,W1,attended,yes`,
    },
    expect: `
        LR-06,whole,ALL,1,2,0.5`,
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
        staff/1,R4,2025-03-03,9,9,9,9,9,5,5,5,5,5,not_applicable,,,`,
    },
    expect: `
        LR-08,whole,ALL,2,3,0.6666666667`,
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
        T7,disability,,,,`,
      supervision: `
        session_ref,kind,due_on,held_on,team_code
        G1,group,2025-03-10,2025-03-10,T1
        G2,group,,2025-03-24,T1
        G3,group,2025-03-20,,T2
        G4,group,,2025-03-20,T3
        G5,group,,2025-03-20,T4
        G6,group,,2025-03-20,T5
        I1,individual,,2025-03-20,T6`,
    },
    expect: `
        LR-10,whole,ALL,1,3,0.3333333333
        LR-10,team,T1,1,1,1
        LR-10,team,T2,0,1,0
        LR-10,team,T4,0,0,
        LR-10,service_area,assessment,1,2,0.5`,
  },
  {
    indicator: 'LR-10',
    about: 'no supervision was sent for the month, so there is no figure',
    month: '2025-03',
    given: {
      teams: `
        team_code,service_area,agency_code,go_live_on,opened_on,closed_on
        T1,assessment,,2023-01-01,,`,
      supervision: `
        session_ref,kind,due_on,held_on,team_code
        G1,group,2025-02-10,2025-02-10,T1`,
    },
    expect: `
        LR-10,whole,ALL,,1,
        LR-10,team,T1,,1,`,
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
        T5,adoption,`,
      people: `
        person_ref,team_code,job_role,fte,started_on,left_on,practice_role
        W1,T1,social_worker,1,2020-01-01,,practice_lead
        W2,T2,social_worker,1,2020-01-01,,practice_lead
        W3,T3,social_worker,1,2020-01-01,,practice_lead
        W4,T4,social_worker,1,2020-01-01,,champion
        W5,T5,social_worker,1,2020-01-01,,practice_lead`,
      training: `
        event_ref,event_type,held_on,trainer_ref,person_ref,status
        E1,practice_lead_session,2025-01-31,X,W1,attended
        E2,practice_lead_session,2025-01-30,X,W2,attended
        E3,half_day,2025-03-02,W3,W9,booked
        E4,practice_lead_session,2025-03-02,X,W4,attended
        E4,practice_lead_session,2025-03-02,X,W5,attended`,
    },
    expect: `
        LR-12,whole,ALL,2,4,0.5
        LR-12,service_area,assessment,1,1,1
        LR-12,service_area,disability,0,1,0
        LR-12,service_area,adoption,0,0,`,
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
        F7,2023-11-30,complaint,worried,yes,2024-01-10`,
    },
    expect: `
        LR-15,whole,ALL,1,2,0.5`,
  },
];
