import { serviceAreas, pathways, sectors, themes } from '@waymark/datasets';
import { z } from 'zod';

const text = z.string();
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const whole = z.number().int();
const yesNo = z.enum(['yes', 'no']);
const theme = z.enum(themes);
const scale = whole.min(0).max(10);

/**
 * The small records that a service keeps of its own improvement, as a page may list them. A schema names every column that travels, under
 * the name of the dataset's column; no reference of a person, a case or an audit is among them. null: not recorded.
 */
export const lists = {
  /** One row an action. Open: `done_on` is null. */
  actions: z.object({
    action_ref: text,
    title: text.nullable(),
    theme: theme.nullable(),
    team_code: text.nullable(),
    owner_role: text.nullable(),
    raised_on: day,
    due_on: day,
    done_on: day.nullable(),
    effect_checked_on: day.nullable(),
    effect: z.enum(['helped', 'did_not_help', 'unclear']).nullable(),
  }),
  /** One row an agency that the service works with. */
  agencies: z.object({
    agency_code: text,
    agency_name: text,
    sector: z.enum(sectors),
    adoption: z.enum(['unaware', 'aware', 'briefed', 'trained', 'using', 'leading']).nullable(),
    adoption_on: day.nullable(),
    charter_signed_on: day.nullable(),
  }),
  /** One row an indicator, unit and day from which the aim holds. `value`: shares as 0 to 1. `unit_code` null: the whole. */
  aims: z.object({
    indicator: text,
    unit_code: text.nullable(),
    value: z.number(),
    from_on: day,
    reason: text,
    agreed_by: text,
  }),
  /** What the service says of itself: one row at most. */
  authority: z.object({
    authority_code: text,
    authority_name: text,
    journey_began_on: day.nullable(),
    journey_years: whole.nullable(),
    statement_word: z.enum(['danger', 'worry']).nullable(),
    goal_word: z.enum(['safety', 'wellbeing']).nullable(),
    caseload_low: z.number().nullable(),
    caseload_high: z.number().nullable(),
    hide_up_to: whole.nullable(),
  }),
  /** One row a published figure of another area and year; where there is no value, `reason` says why. */
  benchmarks: z.object({
    measure: text,
    area_code: text,
    area_name: text.nullable(),
    year: whole,
    value: z.number().nullable(),
    reason: text.nullable(),
    source: text.nullable(),
  }),
  /** One row a commitment of the charter, agency and year. `self_rating` of 0 to 10. */
  commitments: z.object({
    agency_code: text,
    commitment: text,
    title: text.nullable(),
    theme: theme.nullable(),
    role_group: z.enum(['senior_leaders_and_commissioners', 'practice_leads_and_team_leaders', 'all_professionals']),
    year: whole,
    signed_on: day.nullable(),
    self_check_on: day.nullable(),
    self_rating: scale.nullable(),
  }),
  /** One row a judgement of a group by its role (`theme_lead`, `practice_board`). What one leader said counts in LD-10 and is not listed. */
  judgements: z.object({
    judged_on: day,
    theme: z.enum([...themes, 'whole']),
    judge: text,
    kind: z.enum(['implementation', 'own_leadership']).nullable(),
    score: scale,
    reason: text,
    one_higher: text.nullable(),
  }),
  /** One row a note. `indicator` null: all of them; `unit_code` null: the whole. */
  notes: z.object({
    note_ref: text,
    noted_on: day,
    indicator: text.nullable(),
    unit_code: text.nullable(),
    kind: z.enum(['something_changed', 'context', 'question']),
    title: text,
    text: text.nullable(),
    restarts_range: yesNo.nullable(),
    agreed_by: text.nullable(),
  }),
  /** One row a milestone or forecast of the implementation plan. */
  plan: z.object({
    item_ref: text,
    kind: z.enum(['milestone', 'forecast']),
    title: text,
    year: whole.nullable(),
    theme,
    element: text.nullable(),
    service_area: z.enum(serviceAreas).nullable(),
    owner_role: text.nullable(),
    baseline_due_on: day,
    due_on: day.nullable(),
    done_on: day.nullable(),
    indicator: text.nullable(),
    forecast_value: z.number().nullable(),
  }),
  /** One row a form, policy, process or stage setting. */
  register: z.object({
    register_ref: text,
    kind: z.enum(['form', 'policy', 'process', 'stage_setting']),
    title: text,
    service_area: z.enum(serviceAreas).nullable(),
    pathway: z.enum(pathways).nullable(),
    status: z.enum(['not_started', 'designed', 'tested', 'live', 'reviewed', 'retired']),
    status_on: day,
    reviewed_on: day.nullable(),
    review_every_months: whole.nullable(),
  }),
} as const;

export type ListName = keyof typeof lists;

export const listNames = Object.keys(lists) as readonly ListName[];

/** One row of a list, for example `ListRow<'plan'>`. */
export type ListRow<Name extends ListName> = z.infer<(typeof lists)[Name]>;

/** The live rows of a list as they were known at a version of the service, in the order of their keys. */
export interface ListAnswer<Name extends ListName> {
  readonly list: Name;
  readonly version: number;
  readonly rows: readonly ListRow<Name>[];
}
