import type { Example } from '../examples/example.js';

/** Worked by hand: definitions that have no example in the specification. */
export const furtherExamples: readonly Example[] = [
  {
    indicator: 'LD-01',
    about: 'agree, strongly agree, neither, declined, a parent; LD-04, OA-13 and the tools of the same replies',
    month: '2025-03',
    given: {
      responses: `
        instrument,response_ref,received_on,team_code,ld.a,ld.b,oa.time,u.map,u.goals
        staff/1,R1,2025-03-01,T1,4,1,5,none,3+
        staff/1,R2,2025-03-31,T1,5,,2,1-2,not_applicable
        staff/1,R3,2025-03-09,,3,4,declined,3+,none
        staff/1,R4,2025-03-09,T1,declined,not_asked,,,
        staff/1,R5,2025-04-01,T1,1,1,1,none,none
        parent-carer/1,R6,2025-03-09,T1,4,4,4,3+,3+`,
    },
    expect: `
        LD-01,whole,ALL,2,3,0.6666666667
        LD-04,whole,ALL,1,2,0.5
        OA-13,whole,ALL,1,2,0.5
        LR-09/map,whole,ALL,2,3,0.6666666667
        LR-09/goals,whole,ALL,1,2,0.5
        LR-09/network,whole,ALL,0,0,`,
  },
  {
    indicator: 'LD-07',
    about: 'strengths among what audits and panels found; a need and a complaint are neither',
    month: '2025-03',
    given: {
      teams: `
        team_code,service_area
        T1,assessment`,
      findings: `
        finding_ref,found_on,source,column,team_code
        F1,2025-03-01,audit,working_well,T1
        F2,2025-03-31,panel,worried,
        F3,2025-03-31,panel,worried,T1
        F4,2025-03-09,audit,needs_to_happen,T1
        F5,2025-03-09,complaint,working_well,T1
        F6,2025-02-28,audit,working_well,T1`,
    },
    expect: `
        LD-07,whole,ALL,1,3,0.3333333333
        LD-07,service_area,assessment,1,2,0.5
        LD-07,team,T1,1,2,0.5`,
  },
  {
    indicator: 'LR-02',
    about: 'one day, five days and a briefing; a role out of scope; a post of a partner agency',
    month: '2025-03',
    given: {
      people: `
        person_ref,agency_code,team_code,job_role,fte,started_on,left_on
        W1,,T1,team_manager,1,2020-01-01,
        W2,,T1,family_support,1,2020-01-01,
        W3,,T1,director,1,2020-01-01,
        W4,,T1,other,1,2020-01-01,
        W5,HV,T1,health_visitor,1,2020-01-01,`,
      training: `
        event_ref,event_type,held_on,person_ref,status
        E1,one_day,2025-03-31,W1,attended
        E2,five_day_advanced,2025-04-01,W2,attended
        E3,briefing,2025-01-01,W3,attended
        E1,one_day,2025-03-31,W4,attended
        E1,one_day,2025-03-31,W5,attended`,
    },
    expect: `
        LR-02,whole,ALL,1,3,0.3333333333
        LR-01,whole,ALL,0,0,`,
  },
  {
    indicator: 'LR-14',
    about: 'using already, leading later, aware, without a date, the council itself',
    month: '2025-03',
    given: {
      agencies: `
        agency_code,sector,adoption,adoption_on
        A1,health,using,2025-03-31
        A2,police,leading,2025-04-01
        A3,education,aware,2024-01-01
        A4,housing,using,
        A5,council,leading,2020-01-01`,
    },
    expect: `
        LR-14,whole,ALL,1,3,0.3333333333`,
  },
  {
    indicator: 'OA-03',
    about: 'presence by part: blank and not applicable are outside, a blank date is not done; OA-16 of the same cases',
    month: '2025-03',
    given: {
      practice: `
        snapshot_on,case_ref,team_code,pathway,genogram,map_first_on,map_with_family,words_and_pictures,network_members,network_with_action,network_meeting_on,plan,child_told_plan
        2025-03-31,C1,T1,child_in_need,yes,2025-01-01,yes,shared,2,0,2025-02-01,tested,yes
        2025-03-31,C2,T1,child_in_need,no,2025-01-01,,drafting,0,0,,draft,no
        2025-03-31,C3,T1,child_in_need,not_applicable,,yes,not_applicable,,,2025-02-01,none,not_applicable
        2025-03-31,C4,T1,child_in_need,,2025-02-01,no,not_started,1,1,,not_applicable,`,
    },
    expect: `
        OA-03/genogram,whole,ALL,1,2,0.5
        OA-03/map,whole,ALL,3,4,0.75
        OA-03/map_with_family,whole,ALL,1,2,0.5
        OA-03/words_and_pictures,whole,ALL,1,3,0.3333333333
        OA-03/network,whole,ALL,2,3,0.6666666667
        OA-03/network_action,whole,ALL,1,3,0.3333333333
        OA-03/network_meeting,whole,ALL,2,4,0.5
        OA-03/plan,whole,ALL,1,3,0.3333333333
        OA-03/bottom_lines,whole,ALL,0,0,
        OA-03/child_told,whole,ALL,1,2,0.5
        OA-16,whole,ALL,1,2,0.5`,
  },
  {
    indicator: 'OA-09',
    about: 'day 180 after 1 September 2024 is 28 February 2025; on the last day, a day too late, before it was found',
    month: '2025-02',
    given: {
      findings: `
        finding_ref,found_on,source,column,accepted,targeted_work_on
        F1,2024-09-01,data,worried,yes,2025-02-28
        F2,2024-09-01,complaint,needs_to_happen,yes,2025-03-01
        F3,2024-09-01,data,worried,yes,2024-08-31
        F4,2024-09-02,data,worried,yes,2024-10-01
        F5,2024-09-01,data,worried,,2024-10-01`,
    },
    expect: `
        OA-09,whole,ALL,1,3,0.3333333333`,
  },
  {
    indicator: 'MM-02',
    about: 'the other questions to parents, and those to young people, for whom not sure is an answer',
    month: '2025-03',
    given: {
      responses: `
        instrument,response_ref,received_on,p3,p9,p13,y1,y4
        parent-carer/1,R1,2025-03-01,mostly,a_little,completely,,
        parent-carer/1,R2,2025-03-01,a_little,declined,not_at_all,,
        parent-carer/1,R3,2025-03-01,completely,completely,not_applicable,,
        young-person/1,R4,2025-03-01,,,,yes,not_sure
        young-person/1,R5,2025-03-01,,,,sort_of,yes
        young-person/1,R6,2025-03-01,,,,declined,no`,
    },
    expect: `
        MM-02,whole,ALL,2,3,0.6666666667
        MM-07,whole,ALL,1,2,0.5
        MM-05,whole,ALL,1,2,0.5
        MM-08,whole,ALL,1,2,0.5
        MM-09,whole,ALL,1,3,0.3333333333`,
  },
  {
    indicator: 'LD-06',
    about: 'nothing sent is not zero: leaders, appreciations, core training, sessions and audits that nobody sent',
    month: '2025-03',
    given: {
      teams: `
        team_code,service_area,go_live_on
        T1,assessment,2023-01-01`,
      people: `
        person_ref,team_code,job_role,fte,started_on,left_on,case_holder,leader
        W1,T1,social_worker,1,2020-01-01,,yes,yes`,
      appreciations: `
        appreciation_ref,given_on,source,team_code,permission,accepted
        P1,2025-02-28,peer,T1,team,yes`,
      practice: `
        snapshot_on,case_ref,team_code,pathway
        2025-03-31,C1,T1,child_in_need`,
      training: `
        event_ref,event_type,held_on,person_ref,status
        E1,two_day,2025-01-30,W1,attended`,
      audits: `
        audit_ref,kind,audited_on,case_ref,team_code,selection
        A1,collaborative,2024-12-31,C1,T1,random`,
    },
    expect: `
        LD-02,whole,ALL,,1,
        LD-06,whole,ALL,,1,
        LD-06,team,T1,,1,
        LR-01,whole,ALL,1,1,1
        LR-12,whole,ALL,,1,
        MM-21,whole,ALL,,1,
        MM-21/child_in_need,team,T1,,1,`,
  },
];
