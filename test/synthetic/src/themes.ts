/** The elements of each theme, and sentences for what people find, do, value and plan in each. Made up; they name nobody. */
export const elements = {
  leadership: ['modelling', 'inquire_first', 'appreciative_inquiry', 'driving_change', 'staying_the_course'],
  learning: [
    'formal',
    'self_directed',
    'collaborative',
    'reflective_tools',
    'group_supervision',
    'audit_as_learning',
    'multi_agency',
  ],
  alignment: ['recording', 'processes', 'policies', 'targeted_work', 'working_conditions'],
  measures: ['data', 'quality_assurance', 'staff_feedback', 'child_feedback', 'family_feedback'],
} as const;

export type Theme = keyof typeof elements;
export const themes = Object.keys(elements) as readonly Theme[];

export const topics = [
  'words_and_pictures',
  'danger_statements_and_goals',
  'network_meetings',
  'meaningful_questions',
  'safety_planning',
  'three_houses',
] as const;

export const findingTitles = {
  working_well: [
    'Children’s own words open most plans.',
    'Parents were told the worries before the report went out.',
    'Networks hold steps of the plan and do them.',
    'Managers give their reasons in plain words.',
    'Numbers were asked for before anybody spoke.',
  ],
  worried: [
    'Danger statements often hold more than one worry.',
    'Fathers who live elsewhere are seldom approached.',
    'Plans list services and are not tried on a hard evening.',
    'Everybody’s number goes up by one at each review.',
    'Children are not told why we are in their life.',
  ],
  needs_to_happen: [
    'Teams write the goal beside each statement.',
    'Invite the network before the first review.',
    'Ask the child for a number where the child is able.',
    'Bring stuck cases to group supervision within a month.',
    'Tell families what changed because they spoke up.',
  ],
} as const;

export const actionTitles = [
  'Rewrite the review form so that statement, goal and scale stand side by side.',
  'Teach words and pictures in three short sessions.',
  'Ask families who stepped back what would have helped.',
  'Begin every strategy meeting with what is working well.',
  'Give practice leads half a day a week.',
  'Read ten pairs of statements and goals together each month.',
  'Offer evening times for network meetings.',
  'Send the audit themes to partner agencies in one page.',
] as const;

export const appreciationTitles = [
  'Kept asking until the child chose the words.',
  'Went back to a family that had stepped away, and listened.',
  'Led a first network meeting with eleven people.',
  'Wrote a statement that the parents read out themselves.',
  'Said plainly what could not be talked about, and why.',
  'Brought an own doubt to the group.',
] as const;

export const milestoneTitles: Readonly<Record<Theme, string>> = {
  leadership: 'Leaders’ practice',
  learning: 'Learning together',
  alignment: 'Forms and processes',
  measures: 'Measures that mean something',
};

export const ownerRoles = [
  'principal social worker',
  'practice lead',
  'service manager',
  'team manager',
  'data officer',
] as const;
