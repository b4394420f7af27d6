/** The tools of the staff survey, as its items name them. */
export const tools = [
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
  'appreciative',
  'group_supervision',
  'authority',
  'questions',
];

const answers = [
  ...['ld.a', 'ld.b', 'oa.time', 'p2', 'p3', 'p9', 'p13', 'y1', 'y4'],
  ...tools.flatMap((tool) => [`t.${tool}`, `u.${tool}`]),
];

/** The columns that the definitions look at, by dataset, as PostgreSQL types. Scores and answers may be words, so they are text. */
const columns: Readonly<Record<string, string>> = {
  actions:
    'raised_on date, due_on date, done_on date, effect_checked_on date, effect text, people_asked_on date, people_asked_changed text',
  agencies: 'agency_code text, sector text, adoption text, adoption_on date',
  appreciations: 'given_on date, accepted text',
  audit_answers: 'audit_ref text, item text, rater text, stage text, evidence text, choice text',
  audits:
    'audit_ref text, kind text, instrument text, audited_on date, case_ref integer, pathway text, family_part text, child_part text',
  caseloads:
    'snapshot_on date, person_ref integer, fte numeric, children_open numeric, families_open numeric, local_maximum numeric, counting_rule text',
  context: 'month text',
  findings: 'found_on date, source text, "column" text, accepted text, targeted_work_on date, learning_event_on date',
  invitations: 'instrument text, month text, "group" text, invited numeric, replied numeric',
  judgements: 'judged_on date, theme text, judge text, kind text, score numeric',
  leadership: 'done_on date, person_ref integer, activity text',
  open_cases: 'snapshot_on date, case_ref integer, person_ref integer, pathway text',
  people:
    'person_ref integer, agency_code text, job_role text, started_on date, left_on date, case_holder text, leader text, practice_role text',
  plan: 'kind text, baseline_due_on date, done_on date, people_asked_on date, people_asked_changed text',
  practice: `snapshot_on date, case_ref integer, pathway text, genogram text, map_first_on date, map_with_family text, statements numeric,
    statements_paired numeric, scaled_on date, child_work_on date, child_words_used text, words_and_pictures text, network_members numeric,
    network_with_action numeric, network_meeting_on date, plan text, bottom_lines text, timeline_agreed text, group_supervision_on date,
    child_told_plan text`,
  ratings: 'occasion_ref text, rated_on date, case_ref integer, question text, anchors text, rater text, score text',
  register: 'kind text, pathway text, status text, status_on date, reviewed_on date',
  responses: `instrument text, received_on date, ${answers.map((item) => `"${item}" text`).join(', ')}`,
  supervision: 'kind text, due_on date, held_on date, map_used text',
  training: 'event_type text, held_on date, trainer_ref integer, person_ref integer, status text, used_after_3_months text',
};

/**
 * One typed table a dataset, named dataset_rows, straight from the payloads of live records ($1: the authority). `area` is the service
 * area of the row's own team; of a row without a team, its own service area.
 */
export const rowTables: readonly { readonly name: string; readonly sql: string }[] = [
  {
    name: 'team_rows',
    sql: `
      select typed.*, typed.service_area as area
      from waymark.record r join waymark.payload p using (authority_id, payload),
        jsonb_to_record(p.body) as typed (team_code text, service_area text, agency_code text, go_live_on date, opened_on date, closed_on date)
      where r.authority_id = $1 and r.dataset = 'teams' and r.until_seq is null`,
  },
  ...Object.entries(columns).map(([dataset, typed]) => ({
    name: `${dataset}_rows`,
    sql: `
      select typed.*, case when typed.team_code is null then typed.service_area else t.service_area end as area
      from waymark.record r join waymark.payload p using (authority_id, payload)
        cross join lateral jsonb_to_record(p.body) as typed (team_code text, service_area text, ${typed})
        left join team_rows t on t.team_code = typed.team_code
      where r.authority_id = $1 and r.dataset = '${dataset}' and r.until_seq is null`,
  })),
];

/** The kinds of audit that are audits of a case. */
export const caseAudits = `('collaborative', 'case_file', 'dip_sample', 'thematic', 'closure', 'multi_agency', 're_audit')`;
