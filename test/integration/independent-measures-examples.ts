import type { Example } from './independent-examples.js';

/** Worked by hand, one definition at a time: measures. */
export const measures: readonly Example[] = [
  {
    indicator: 'MM-01',
    about: 'a reply without team but with a service area; one without either; not_applicable; declined',
    month: '2025-03',
    given: {
      teams: `
        team_code,service_area
        T1,assessment
        T2,disability`,
      responses: `
        instrument,response_ref,received_on,team_code,service_area,p2
        parent-carer/1,R1,2025-03-01,T1,,mostly
        parent-carer/1,R2,2025-03-31,T1,disability,a_little
        parent-carer/1,R3,2025-03-10,,assessment,completely
        parent-carer/1,R4,2025-03-10,,,not_at_all
        parent-carer/1,R5,2025-03-10,T1,,not_applicable
        parent-carer/1,R6,2025-03-10,T1,,declined
        young-person/1,R7,2025-03-10,T1,,mostly`,
    },
    expect: `
        MM-01,whole,ALL,2,4,0.5
        MM-01,service_area,assessment,2,3,0.6666666667
        MM-01,service_area,disability,0,0,
        MM-01,team,T1,1,2,0.5`,
  },
  {
    indicator: 'MM-11',
    about: 'two instruments add; a group row is not added to everybody; staff are left out',
    month: '2025-03',
    given: {
      invitations: `
        instrument,month,team_code,group,invited,reached,replied,declined
        parent-carer/1,2025-03,T1,,40,30,12,3
        young-person/1,2025-03,T1,,10,9,3,0
        parent-carer/1,2025-03,T1,disability,8,5,1,0
        parent-carer/1,2025-03,,disability,2,2,1,0
        staff/1,2025-03,,,200,200,150,0`,
    },
    expect: `
        MM-11,whole,ALL,15,50,0.3
        MM-11/disability,whole,ALL,2,10,0.2`,
  },
  {
    indicator: 'MM-13',
    about:
      "moderated down; agreed up; worker's view ignored; blind second ignored; moderator says not applicable; one item missing; supervision audit",
    month: '2025-03',
    given: {
      audits: `
        audit_ref,kind,audited_on,case_ref,team_code,selection
        A1,collaborative,2025-03-01,C1,T1,random
        A2,case_file,2025-03-02,C2,T1,random
        A3,dip_sample,2025-03-03,C3,T1,random
        A4,thematic,2025-03-04,C4,T1,random
        A5,thematic,2025-03-04,C5,T1,random
        A6,supervision,2025-03-04,C6,T1,random`,
      audit_answers: `
        audit_ref,item,rater,stage,evidence
        A1,d1.1,auditor,first,3
        A1,d1.1,moderator,moderated,1
        A1,d1.2,auditor,first,3
        A2,d1.1,,,1
        A2,d1.1,auditor,agreed,2
        A2,d1.2,,first,2
        A2,d1.2,second_auditor,blind_second,0
        A3,d1.1,auditor,first,1
        A3,d1.1,worker,first,3
        A3,d1.2,auditor,first,3
        A4,d1.1,auditor,first,3
        A4,d1.1,moderator,moderated,not_applicable
        A4,d1.2,auditor,first,3
        A5,d1.1,auditor,first,3
        A6,d1.1,auditor,first,3
        A6,d1.2,auditor,first,3`,
    },
    expect: `
        MM-13,whole,ALL,1,3,0.3333333333`,
  },
  {
    indicator: 'MM-14',
    about: 'six of seven; five of seven; six yes and one missing; agreed answer overrides the first',
    month: '2025-03',
    given: {
      audits: `
        audit_ref,kind,instrument,audited_on,case_ref,team_code,selection
        A1,statement_micro_audit,statement-micro-audit/1,2025-03-01,C1,T1,random
        A2,statement_micro_audit,statement-micro-audit/1,2025-03-01,C2,T1,random
        A3,statement_micro_audit,,2025-03-01,C3,T1,random`,
      audit_answers: `
        audit_ref,item,rater,stage,choice
        A1,s.1,,,yes
        A1,s.2,,,yes
        A1,s.3,,,yes
        A1,s.4,,,yes
        A1,s.5,,,yes
        A1,s.6,,,no
        A1,s.6,auditor,agreed,yes
        A1,s.7,,,no
        A2,s.1,,,yes
        A2,s.2,,,yes
        A2,s.3,,,yes
        A2,s.4,,,yes
        A2,s.5,,,yes
        A2,s.6,,,no
        A2,s.7,,,no
        A3,s.1,,,yes
        A3,s.2,,,yes
        A3,s.3,,,yes
        A3,s.4,,,yes
        A3,s.5,,,yes
        A3,s.6,,,yes`,
    },
    expect: `
        MM-14,whole,ALL,1,2,0.5`,
  },
  {
    indicator: 'MM-19',
    about: 'three equal, one a step apart: p_a = 23/24, sum pi(1-pi) = 0.65625, p_e = 0.6015625',
    month: '2025-03',
    given: {
      audits: `
        audit_ref,kind,audited_on,case_ref,team_code,selection
        A1,collaborative,2025-01-01,C1,T1,random
        A2,collaborative,2024-12-31,C2,T1,random`,
      audit_answers: `
        audit_ref,item,rater,stage,evidence
        A1,d1.1,auditor,first,3
        A1,d1.1,second_auditor,blind_second,3
        A1,d1.2,,,2
        A1,d1.2,second_auditor,blind_second,2
        A1,d1.3,auditor,first,2
        A1,d1.3,second_auditor,blind_second,1
        A1,d1.3,auditor,agreed,2
        A1,d1.4,auditor,first,1
        A1,d1.4,second_auditor,blind_second,1
        A1,d1.5,auditor,first,cannot_tell
        A1,d1.5,second_auditor,blind_second,1
        A1,d2.1,auditor,first,3
        A1,d2.1,moderator,moderated,3
        A2,d1.1,auditor,first,0
        A2,d1.1,second_auditor,blind_second,3`,
    },
    expect: `
        MM-19,whole,ALL,3,4,0.8954248366`,
  },
  {
    indicator: 'MM-21',
    about: "audited twice; audited by another team's code; closed case; too old; a micro-audit",
    month: '2025-03',
    given: {
      practice: `
        snapshot_on,case_ref,team_code,pathway
        2025-03-31,C1,T1,child_protection
        2025-03-31,C2,T1,child_in_need
        2025-03-31,C3,T1,child_in_need
        2025-03-31,C4,T2,child_in_need`,
      audits: `
        audit_ref,kind,audited_on,case_ref,team_code,pathway,selection
        A1,collaborative,2025-01-01,C1,T1,child_protection,random
        A2,re_audit,2025-03-31,C1,T1,child_protection,purposive
        A3,case_file,2025-03-01,C2,T9,child_protection,random
        A4,case_file,2025-03-01,C9,T1,child_in_need,random
        A5,case_file,2024-12-31,C3,T1,child_in_need,random
        A6,statement_micro_audit,2025-03-31,C4,T2,child_in_need,random`,
    },
    expect: `
        MM-21,whole,ALL,2,4,0.5
        MM-21/child_in_need,whole,ALL,1,3,0.3333333333
        MM-21/child_protection,whole,ALL,1,1,1`,
  },
  {
    indicator: 'MM-22',
    about: 'child only; declined; family blank and child not applicable; observation',
    month: '2025-03',
    given: {
      audits: `
        audit_ref,kind,audited_on,case_ref,team_code,selection,family_part,child_part
        A1,collaborative,2025-03-01,C1,T1,random,not_offered,yes
        A2,case_file,2025-03-31,C2,T1,random,offered_declined,not_applicable
        A3,case_file,2025-03-01,C3,T1,random,,not_applicable
        A4,case_file,2025-03-01,C4,T1,random,,not_offered
        A5,observation,2025-03-01,C5,T1,random,yes,yes`,
    },
    expect: `
        MM-22,whole,ALL,1,3,0.3333333333`,
  },
  {
    indicator: 'MM-23',
    about: 'family and worker; worker and chair; mother declined; mother and child; two family raters; only absent',
    month: '2025-03',
    given: {
      ratings: `
        occasion_ref,rated_on,case_ref,team_code,question,anchors,rater,rater_no,score
        O1,2025-03-01,C1,T1,safety,,mother,1,4
        O1,2025-03-01,C1,T1,safety,,social_worker,1,3
        O2,2025-03-01,C2,T1,safety,,social_worker,1,3
        O2,2025-03-01,C2,T1,safety,,chair,1,3
        O3,2025-03-01,C3,T1,safety,,mother,1,declined
        O3,2025-03-01,C3,T1,safety,,social_worker,1,3
        O4,2025-03-01,C4,T1,safety,,mother,1,6
        O4,2025-03-01,C4,T1,wellbeing,,child,1,5
        O5,2025-03-01,C5,T1,safety,,mother,1,6
        O5,2025-03-01,C5,T1,safety,,network,1,5
        O6,2025-03-01,C6,T1,safety,,mother,1,absent`,
    },
    expect: `
        MM-23,whole,ALL,2,5,0.4`,
  },
  {
    indicator: 'MM-26',
    about:
      'O1: professionals 3, 6 (median 4.5), family 6: -1.5. O2: 5 - 5 = 0. O3 on other anchors. O4 without family. Median of -1.5 and 0',
    month: '2025-03',
    given: {
      ratings: `
        occasion_ref,rated_on,case_ref,team_code,question,anchors,rater,rater_no,score
        O1,2025-03-01,C1,T1,safety,,social_worker,1,3
        O1,2025-03-01,C1,T1,safety,,health,1,6
        O1,2025-03-01,C1,T1,safety,,mother,1,6
        O1,2025-03-01,C1,T1,safety,,child,1,0
        O2,2025-03-02,C2,T1,safety,,social_worker,1,5
        O2,2025-03-02,C2,T1,safety,,father,1,5
        O3,2025-03-02,C3,T1,safety,closure,social_worker,1,2
        O3,2025-03-02,C3,T1,safety,closure,father,1,9
        O4,2025-03-02,C4,T1,safety,,social_worker,1,2
        O4,2025-03-02,C4,T1,wellbeing,,father,1,9`,
    },
    expect: `
        MM-26,whole,ALL,,2,-0.75
        MM-26/safety@closure,whole,ALL,,1,-7`,
  },
  {
    indicator: 'MM-27',
    about:
      "C1 rises 2 for professionals and 1.5 for family; C2's middle occasion has no number from professionals and is passed over; C3 changed anchors; C4 twice in the month",
    month: '2025-03',
    given: {
      ratings: `
        occasion_ref,rated_on,case_ref,team_code,question,anchors,rater,rater_no,score
        O1,2024-11-01,C1,T1,safety,,social_worker,1,3
        O1,2024-11-01,C1,T1,safety,,mother,1,5
        O2,2025-03-01,C1,T1,safety,,social_worker,1,5
        O2,2025-03-01,C1,T1,safety,,mother,1,6
        O2,2025-03-01,C1,T1,safety,,father,1,7
        O3,2024-10-01,C2,T1,safety,,chair,1,6
        O4,2024-12-01,C2,T1,safety,,chair,1,declined
        O5,2025-03-31,C2,T1,safety,,health,1,4
        O6,2024-10-01,C3,T1,safety,,social_worker,1,2
        O7,2025-03-05,C3,T1,safety,closure,social_worker,1,9
        O8,2025-02-10,C4,T1,safety,,social_worker,1,1
        O9,2025-03-05,C4,T1,safety,,social_worker,1,8
        P1,2025-03-25,C4,T2,safety,,social_worker,1,7`,
    },
    expect: `
        MM-27/professional/rising,whole,ALL,1,3,0.3333333333
        MM-27/professional/level,whole,ALL,1,3,0.3333333333
        MM-27/professional/falling,whole,ALL,1,3,0.3333333333
        MM-27/family/rising,whole,ALL,0,1,0
        MM-27/family/level,whole,ALL,1,1,1
        MM-27/child/level,whole,ALL,0,0,`,
  },
];
