import type { Example } from './independent-examples.js';

/** Worked by hand, one definition at a time: alignment. */
export const alignment: readonly Example[] = [
  {
    indicator: 'OA-01',
    about: 'reviewed; live and reviewed; live only; reviewed later than E; retired already; retired later; a policy',
    month: '2025-03',
    given: {
      register: `
        register_ref,kind,status,status_on,reviewed_on
        R1,form,reviewed,2025-03-31,
        R2,form,live,2024-01-01,2025-02-01
        R3,form,live,2024-01-01,
        R4,form,live,2024-01-01,2025-04-01
        R5,form,retired,2025-03-31,2024-01-01
        R6,form,retired,2025-04-01,2024-01-01
        R7,policy,reviewed,2024-01-01,2024-01-01`,
    },
    expect: `
        OA-01,whole,ALL,2,5,0.4`,
  },
  {
    indicator: 'OA-04',
    about: "two snapshots in a month; T1's later one counts, T2's only one counts; a row without statements_paired is left out",
    month: '2025-03',
    given: {
      practice: `
        snapshot_on,case_ref,team_code,pathway,statements,statements_paired
        2025-03-15,C1,T1,child_in_need,3,0
        2025-03-31,C1,T1,child_in_need,3,2
        2025-03-31,C2,T1,child_in_need,2,
        2025-03-31,C3,T1,child_in_need,0,0
        2025-03-28,C4,T2,child_in_need,1,1`,
    },
    expect: `
        OA-04,whole,ALL,3,4,0.75
        OA-03/paired,whole,ALL,1,2,0.5
        OA-03/statements,whole,ALL,3,4,0.75`,
  },
  {
    indicator: 'OA-06',
    about: 'CIN mapped in 1 of 2, CP in 1 of 3, no practice rows on assessment, one tested only',
    month: '2025-03',
    given: {
      register: `
        register_ref,kind,pathway,status,status_on
        S1,stage_setting,child_in_need,live,2024-01-01
        S2,stage_setting,child_protection,live,2024-01-01
        S3,stage_setting,assessment,reviewed,2024-01-01
        S4,stage_setting,,tested,2024-01-01
        S5,stage_setting,,live,2025-04-01`,
      practice: `
        snapshot_on,case_ref,team_code,pathway,map_first_on
        2025-03-31,C1,T1,child_in_need,2025-01-01
        2025-03-31,C2,T1,child_in_need,
        2025-03-31,C3,T1,child_protection,2025-01-01
        2025-03-31,C4,T1,child_protection,
        2025-03-31,C5,T1,child_protection,`,
    },
    expect: `
        OA-06,whole,ALL,2,5,0.4`,
  },
  {
    indicator: 'OA-10',
    about: 'due 1 and 2 December 2023 are read in leap-year February and March',
    month: '2024-02',
    given: {
      actions: `
        action_ref,raised_on,due_on,done_on,effect_checked_on,effect
        A1,2023-10-01,2023-12-01,2023-12-20,2024-02-29,did_not_help
        A2,2023-10-01,2023-12-01,2023-12-20,2024-03-01,helped
        A3,2023-10-01,2023-11-30,2023-12-20,2024-01-10,
        A4,2023-10-01,2023-11-03,2023-11-01,2023-11-02,helped
        A5,2023-10-01,2023-12-02,2023-12-02,2023-12-03,helped
        A6,2023-10-01,2023-11-15,,,`,
    },
    expect: `
        OA-10,whole,ALL,2,5,0.4`,
  },
  {
    indicator: 'OA-11',
    about: 'half post; no fte; unallocated; counted by family; none held',
    month: '2025-03',
    given: {
      caseloads: `
        snapshot_on,person_ref,team_code,fte,children_open,families_open,local_maximum,counting_rule
        2025-03-31,W1,T1,1,20,9,20,child
        2025-03-31,W2,T1,0.5,11,5,10,
        2025-03-31,W3,T1,1,0,0,20,child
        2025-03-31,W4,T1,,18,8,20,child
        2025-03-31,,T1,,7,3,,child
        2025-03-31,W5,T2,0.8,30,16,14,family
        2025-03-31,W6,T2,1,12,,14,family`,
    },
    expect: `
        OA-11,whole,ALL,31,2.5,12.4
        OA-11/family,whole,ALL,16,0.8,20
        OA-12,whole,ALL,2,5,0.4`,
  },
  {
    indicator: 'OA-15',
    about: 'held on day 14; day 15; early; not applicable; blank; not held; a consultation; unplanned',
    month: '2025-03',
    given: {
      supervision: `
        session_ref,kind,due_on,held_on,team_code,map_used
        S1,individual,2025-03-31,2025-04-14,T1,yes
        S2,individual,2025-03-31,2025-04-15,T1,yes
        S3,individual,2025-03-01,2025-02-27,T1,no
        S4,individual,2025-03-10,2025-03-10,T1,not_applicable
        S5,individual,2025-03-10,2025-03-10,T1,
        S6,individual,2025-03-10,,T1,
        S7,consultation,2025-03-10,2025-03-10,T1,yes
        S8,individual,,2025-03-10,T1,yes`,
    },
    expect: `
        OA-15,whole,ALL,1,5,0.2
        OA-15/held,whole,ALL,4,6,0.6666666667`,
  },
];
